import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedOutput } from '../../src/plan/build-record.ts';
import { MARKER, scanFolder } from '../../src/publish/site-folder.ts';
import type { Fill, SiteSource } from '../../src/publish/site-source.ts';
import { writeOutput } from '../../src/publish/write-output.ts';

/** A site by path and text, in which the text is the key too. */
export type Site = Readonly<Record<string, string>>;

/** A site of many pages that all say the same, so that a mixture is seen. */
export function siteOfAll(text: string): Site {
  return Object.fromEntries(Array.from({ length: 40 }, (_, page) => [`page-${page}/index.html`, text]));
}

export function wantedOf(site: Site): readonly PlannedOutput[] {
  return Object.entries(site).map(([path, key]) => ({ path, key }));
}

/** Writes what is to be written of a site; `seen` collects the paths. */
export function fillWith(site: Site, seen: string[] = []): Fill {
  return async (folder, write) => {
    seen.push(...write);
    for (const path of write) await writeOutput(folder, path, site[path] ?? '');
    return [];
  };
}

/** The source of a site whose record lies in `folder`. */
export function sourceOf(folder: string, site: Site, fill: Fill = fillWith(site)): SiteSource {
  return { wanted: wantedOf(site), recordFile: join(folder, 'cache/record.json'), fill };
}

/** What a published folder holds, by path and text, without the marker. */
export async function readSite(folder: string): Promise<Site> {
  const paths = [...scanFolder(folder).keys()].filter((path) => path !== MARKER);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}
