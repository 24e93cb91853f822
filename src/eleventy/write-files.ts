import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { SiteFile } from '../site/site.ts';

/** Writes the files that are no pages into Eleventy's output folder, once the pages are there. */
export function writeFiles(config: UserConfig, files: readonly SiteFile[]): void {
  config.on('eleventy.after', async ({ directories }) => {
    for (const file of files) {
      const target = path.join(directories.output, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await file.make());
    }
  });
}
