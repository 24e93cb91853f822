import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeExample } from './codes-page.ts';

/** The fixtures in a folder that has a folder for each code, in the order of their names. */
export function readCodeExamples(folder: string): readonly CodeExample[] {
  return globSync('*/*.md', { cwd: folder })
    .toSorted()
    .map((file) => ({ code: path.dirname(file), text: readFileSync(path.join(folder, file), 'utf8') }));
}
