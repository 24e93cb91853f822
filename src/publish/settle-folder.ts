import { chmodSync, lstatSync, rmdirSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileState } from '../plan/file-state.ts';
import { statesOf } from './scan-folder.ts';
import { walkFolder } from './walk-folder.ts';

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/**
 * Makes a folder the same whatever the umask was: files get mode 0644, folders 0755, and empty folders go.
 * Gives the state of the files that are in it, as `scanFolder` does.
 */
export function settleFolder(folder: string): ReadonlyMap<string, FileState> {
  const { files, folders } = walkFolder(folder);
  const filled = new Set([...files.keys()].flatMap(foldersOf));
  for (const path of folders.toReversed()) if (!filled.has(path)) rmdirSync(join(folder, path));
  for (const path of ['.', ...filled]) settleMode(join(folder, path), lstatSync(join(folder, path)), FOLDER_MODE);
  for (const [path, stats] of files) settleMode(join(folder, path), stats, FILE_MODE);
  return statesOf(files);
}

/** Modes are changed only where they differ; Windows has none, and a link's would be its target's. */
function settleMode(path: string, stats: Stats, mode: number): void {
  if (process.platform === 'win32' || stats.isSymbolicLink()) return;
  if ((stats.mode & 0o777) !== mode) chmodSync(path, mode);
}

/** `a/b/index.html` → `a/b`, `a`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}
