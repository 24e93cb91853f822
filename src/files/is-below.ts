import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies in a folder, however deep; the folder itself does not. Links are not followed. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path is one of some files or folders, or lies in one of them. */
export function isIn(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => relative(root, path) === '' || isBelow(path, root));
}
