import { type FSWatcher, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Hint, watchFolder } from './watch-folder.ts';
import { createWatchedTree, statsOf } from './watched-tree.ts';

export interface FoldersWatch {
  close(): Promise<void>;
}

/**
 * Calls back with the files that came, changed or went below some folders, as sorted absolute paths, once for each burst:
 * when nothing more happened for `settle` milliseconds. A file that is empty is likely being saved, and is given `patience`
 * milliseconds to get its text. Hidden files and editors' temporary files are left out.
 * A folder that is absent, or goes, is waited for; it may also be a single file. Rejects when the system refuses to watch
 * that many folders.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (changedPaths: readonly string[]) => void,
  { settle = 25, patience = 250 }: { readonly settle?: number; readonly patience?: number } = {},
): Promise<FoldersWatch> {
  const roots = folders.map((folder) => resolve(folder));
  const hints = new Map<string, Hint>();
  const guards = new Map<string, FSWatcher | null>();
  const found = new Set<string>();
  let deadline = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const note = (path: string, hint: Hint): void => {
    if (closed) return;
    if (hints.get(path) !== 'replaced') hints.set(path, hint);
    clearTimeout(timer);
    timer = setTimeout(report, settle);
  };
  const tree = createWatchedTree(roots, note);

  const look = (path: string, hint: Hint): ReadonlySet<string> => {
    if (roots.includes(path) && hint === 'replaced') {
      guards.get(path)?.close();
      guards.set(path, guardRoot(path, note));
    }
    return tree.look(path, hint);
  };

  const report = (): void => {
    const noted = [...hints];
    hints.clear();
    if (found.size === 0) deadline = performance.now() + patience;
    for (const path of noted.flatMap(([path, hint]) => lookOrName(path, hint))) found.add(path);
    const left = deadline - performance.now();
    if (left > 0 && [...found].some(isEmptyFile)) {
      timer = setTimeout(report, left);
      return;
    }
    const changed = [...found].sort();
    found.clear();
    if (changed.length > 0) onChange(changed);
  };

  /** A build too many is better than one too few: what cannot be watched any more counts as changed. */
  const lookOrName = (path: string, hint: Hint): readonly string[] => {
    try {
      return [...look(path, hint)];
    } catch {
      return [path];
    }
  };

  const close = async (): Promise<void> => {
    closed = true;
    clearTimeout(timer);
    tree.close();
    for (const guard of guards.values()) guard?.close();
  };

  try {
    for (const root of roots) look(root, 'replaced');
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

/**
 * Watches the nearest folder above a root that is there, for the root or the next folder on the way to it.
 * Gives `null` when that one may not be watched: then the root is not waited for.
 */
function guardRoot(root: string, note: (path: string, hint: Hint) => void): FSWatcher | null {
  for (;;) {
    const above = nearestFolder(dirname(root));
    const next = relative(above, root).split(sep)[0];
    const guard = watchFolder(above, (name, hint) => {
      if (name === null || name === next) note(root, hint);
    });
    if (nearestFolder(dirname(root)) === above) return guard;
    // A folder on the way came or went in this very moment.
    guard?.close();
  }
}

function isEmptyFile(path: string): boolean {
  const stats = statsOf(path, false);
  return stats?.isFile() === true && stats.size === 0;
}

function nearestFolder(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}
