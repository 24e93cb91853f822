import { lstatSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultCode } from './explain-fault.ts';

/**
 * Removes files below a folder, and the folders that are empty then. Nothing is removed through a symbolic link that
 * has taken the place of a folder; what is gone already is no problem.
 */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (!parentsOf(path).every((parent) => isFolder(join(folder, parent)))) continue;
    rmSync(join(folder, path), { force: true });
    parentsOf(path).every((parent) => removeIfEmpty(join(folder, parent)));
  }
}

/** `a/b/index.html` → `a/b`, `a`. */
function parentsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    // Some systems say EEXIST for a folder that is not empty.
    if (['ENOTEMPTY', 'EEXIST'].includes(faultCode(error) ?? '')) return false;
    throw error;
  }
}
