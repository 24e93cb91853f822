import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is inside a folder, at any depth; a folder is not inside itself. Links are not followed. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path is one of these files or folders, or inside one of them. */
export function isIn(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => relative(root, path) === '' || isBelow(path, root));
}
