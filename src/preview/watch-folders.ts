import { type FSWatcher, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { createWatchedTree, statsOf, type WatchEvent, watchFolder } from './watched-tree.ts';

export interface FoldersWatch {
  close(): Promise<void>;
}

/**
 * Calls back with the files that came, changed or went below some folders, as sorted absolute paths, once for each burst:
 * when nothing more happened for `settle` milliseconds. A file that is empty is likely being saved, and is given `emptyWait`
 * milliseconds to get its text. Hidden files and editors' temporary files are left out.
 * A folder that is absent, or goes, is waited for; it may also be a single file. Rejects when the system refuses to watch
 * that many folders.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (changedPaths: readonly string[]) => void,
  { settle = 25, emptyWait = 250 }: { readonly settle?: number; readonly emptyWait?: number } = {},
): Promise<FoldersWatch> {
  const roots = folders.map((folder) => resolve(folder));
  const events = new Map<string, WatchEvent>();
  const guards = new Map<string, FSWatcher | null>();
  const found = new Set<string>();
  let deadline = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const collect = (path: string, event: WatchEvent): void => {
    if (closed) return;
    if (events.get(path) !== 'replaced') events.set(path, event);
    clearTimeout(timer);
    timer = setTimeout(report, settle);
  };
  const tree = createWatchedTree(roots, collect);

  const look = (path: string, event: WatchEvent): ReadonlySet<string> => {
    if (roots.includes(path) && event === 'replaced') {
      guards.get(path)?.close();
      guards.set(path, guardRoot(path, collect));
    }
    return tree.look(path, event);
  };

  const report = (): void => {
    const collected = [...events];
    events.clear();
    if (found.size === 0) deadline = performance.now() + emptyWait;
    for (const path of collected.flatMap(([path, event]) => lookOrName(path, event))) found.add(path);
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
  const lookOrName = (path: string, event: WatchEvent): readonly string[] => {
    try {
      return [...look(path, event)];
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
function guardRoot(root: string, collect: (path: string, event: WatchEvent) => void): FSWatcher | null {
  for (;;) {
    const above = nearestFolder(dirname(root));
    const next = relative(above, root).split(sep)[0];
    const guard = watchFolder(above, (name, event) => {
      if (name === null || name === next) collect(root, event);
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
