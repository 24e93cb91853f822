import { type FSWatcher, lstatSync, readdirSync, type Stats, statSync, watch } from 'node:fs';
import { basename, join } from 'node:path';
import { isIn } from '../files/is-below.ts';

/** All files below some folders, as they were when last looked at. */
export interface WatchedTree {
  /**
   * Compares a path with what was there, watches new folders, and gives the files that came, changed or went.
   * Throws when the system refuses to watch one more folder.
   */
  look(path: string, event: WatchEvent): ReadonlySet<string>;
  close(): void;
}

/**
 * A tree in which nothing was looked at; `onEvent` gets paths that are worth a look, often several times for one change.
 * Of the `roots`, a link is followed; below them, none is.
 * Each folder is watched by itself, since on Linux Node's own recursive watch misses files in folders that were just made.
 */
export function createWatchedTree(
  roots: readonly string[],
  onEvent: (path: string, event: WatchEvent) => void,
): WatchedTree {
  const watchers = new Map<string, FSWatcher>();
  const files = new Map<string, string>();

  const lookAt = (path: string): void => {
    const stats = statsOf(path, roots.includes(path));
    if (stats?.isDirectory()) lookInto(path);
    else if (stats !== null) files.set(path, signature(stats));
  };

  const lookInto = (folder: string): void => {
    if (watchers.has(folder)) return;
    // First watch, then list: what comes in between is then seen twice and not never.
    const watcher = watchFolder(folder, (name, event) => {
      if (name === null) onEvent(folder, event);
      else if (!isIgnoredName(name)) onEvent(join(folder, name), event);
    });
    if (watcher === null) return;
    watchers.set(folder, watcher);
    for (const name of namesIn(folder)) if (!isIgnoredName(name)) lookAt(join(folder, name));
  };

  const forget = (path: string): void => {
    files.delete(path);
    if (!watchers.has(path)) return;
    for (const file of files.keys()) if (isIn(file, [path])) files.delete(file);
    for (const [folder, watcher] of watchers) {
      if (!isIn(folder, [path])) continue;
      watcher.close();
      watchers.delete(folder);
    }
  };

  const filesAt = (path: string): ReadonlyMap<string, string> => {
    if (watchers.has(path)) return new Map([...files].filter(([file]) => isIn(file, [path])));
    const file = files.get(path);
    return new Map(file === undefined ? [] : [[path, file]]);
  };

  return {
    look: (path, event) => {
      // A folder that is still the same reports by itself what changes in it.
      if (event === 'changed' && watchers.has(path) && statsOf(path, true)?.isDirectory()) return new Set();
      const before = filesAt(path);
      forget(path);
      lookAt(path);
      return differences(before, filesAt(path));
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ReadonlySet<string> {
  const all = new Set([...before.keys(), ...after.keys()]);
  return new Set([...all].filter((file) => before.get(file) !== after.get(file)));
}

/** Not the time of the last status change: a hard link to a file, which a build may make, would count as an edit. */
function signature({ ino, size, mtimeMs }: Stats): string {
  return `${ino}:${size}:${mtimeMs}`;
}

/** What the system knows of a path, through a link when `follow` says so; `null` for what is not there, or cannot be seen. */
export function statsOf(path: string, follow: boolean): Stats | null {
  try {
    return follow ? statSync(path) : lstatSync(path);
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Names that editors and systems use for a moment beside the file that they save, or that are hidden. */
const patterns: readonly RegExp[] = [
  /^\./, // hidden, and `.#ada.md` (Emacs), `.ada.md.swp` (Vim)
  /~$/, // copies
  /^#.*#$/, // Emacs, while it saves by itself
  /\.sw[a-z]$/i, // Vim
  /^4913$/, // Vim, to try whether it may write
  /___jb_(tmp|old)___$/, // JetBrains
];

/** Whether a file or folder of this name is none of the project's own. */
function isIgnoredName(name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}

/** What the system says of a path; `replaced`: it may have come, gone, or be another file or folder of the same name. */
export type WatchEvent = 'changed' | 'replaced';

const absent: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/**
 * Watches what lies directly in a folder; `onEvent` gets its name, or `null` for the folder itself.
 * Gives `null` for a folder that is not there; throws when the system has no watch left.
 */
export function watchFolder(
  folder: string,
  onEvent: (name: string | null, event: WatchEvent) => void,
): FSWatcher | null {
  try {
    const watcher = watch(folder, (event, name) => {
      if (name === null) return onEvent(null, 'replaced');
      // A folder reports its own removal under its own name, as it does for a file of that name in it.
      if (event === 'rename' && name === basename(folder)) onEvent(null, 'replaced');
      onEvent(name, event === 'rename' ? 'replaced' : 'changed');
    });
    watcher.on('error', () => onEvent(null, 'replaced'));
    return watcher;
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(error.code)) return null;
    throw error;
  }
}
