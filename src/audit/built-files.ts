import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a built site, which are read one at a time: all of them together may be more than the memory holds. */
export interface BuiltFiles {
  /** The site's folder, as a person types it. */
  readonly folder: string;
  /** The paths of all files below it, sorted, with forward slashes. */
  readonly paths: ReadonlySet<string>;
  /** The bytes of one of them. */
  readonly read: (file: string) => Buffer;
}

/** Name of the file by which a built site is recognised; it is for us and no part of the site. */
const MARKER = '.proofolio';

/** Lists a built site; `null` where none is. */
export function listBuiltFiles(folder: string): BuiltFiles | null {
  if (!existsSync(path.join(folder, 'index.html'))) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const paths = all.map((file) => file.split(path.sep).join('/')).filter((file) => file !== MARKER);
  return { folder, paths: new Set(paths.sort()), read: (file) => readFileSync(path.join(folder, file)) };
}

/** The paths of the files whose names end so: `.html`. */
export function pathsEnding(files: BuiltFiles, ...endings: readonly string[]): readonly string[] {
  return [...files.paths].filter((file) => endings.some((ending) => file.endsWith(ending)));
}
