import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar-6';
import { isIn } from '../files/is-below.ts';

export interface FoldersWatch {
  close(): Promise<void>;
}

/**
 * Calls back with the files that were added, changed or deleted below some folders, as sorted absolute paths, once for each burst:
 * when nothing more happened for `settle` milliseconds. A file that is empty is likely being saved, and is given `emptyWait`
 * milliseconds to get its text. Hidden files and editors' temporary files are left out.
 * A folder that is absent or deleted is waited for; it may also be a single file. Rejects when the system refuses to watch
 * that many folders.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (changedPaths: readonly string[]) => void,
  { settle = 25, emptyWait = 250 }: { readonly settle?: number; readonly emptyWait?: number } = {},
): Promise<FoldersWatch> {
  const roots = folders.map((folder) => resolve(folder));
  /** Each file of the burst, and whether it was there before. */
  const burst = new Map<string, boolean>();
  let deadline = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const report = (): void => {
    const left = deadline - performance.now();
    if (left > 0 && [...burst.keys()].some(isEmptyFile)) {
      timer = setTimeout(report, left);
      return;
    }
    const changed = [...burst.keys()].sort();
    burst.clear();
    if (changed.length > 0) onChange(changed);
  };

  const collect = (event: 'add' | 'change' | 'unlink', path: string): void => {
    // Where a root is absent, the folder above it is watched.
    if (isClosed || !isIn(path, roots)) return;
    if (burst.size === 0) deadline = performance.now() + emptyWait;
    const wasThere = burst.get(path) ?? event !== 'add';
    if (event === 'unlink' && !wasThere) burst.delete(path);
    else burst.set(path, wasThere);
    clearTimeout(timer);
    timer = setTimeout(report, settle);
  };

  const watcher = watch([...roots], {
    ignoreInitial: true,
    // What an editor saves through a temporary file is one burst here in any case.
    atomic: false,
    ignored: (path) => !roots.includes(path) && isIn(path, roots) && isIgnoredName(basename(path)),
  });
  try {
    await isReady(watcher);
  } catch (error) {
    await watcher.close();
    throw error;
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, (path) => collect(event, path));
  // One build too many is better than one too few: what can no longer be watched counts as changed.
  watcher.on('error', (error) => collect('change', pathOf(error) ?? roots[0] ?? ''));
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

async function isReady(watcher: FSWatcher): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
}

function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

function isEmptyFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === 0;
}

/** Names that editors and systems use for a moment beside the file that they save, or that are hidden. */
const ignoredNames: readonly RegExp[] = [
  /^\./, // hidden, and `.#ada.md` (Emacs), `.ada.md.swp` (Vim)
  /~$/, // copies
  /^#.*#$/, // Emacs, while it saves by itself
  /\.sw[a-z]$/i, // Vim
  /^4913$/, // Vim, to try whether it may write
  /___jb_(tmp|old)___$/, // JetBrains
];

function isIgnoredName(name: string): boolean {
  return ignoredNames.some((pattern) => pattern.test(name));
}
