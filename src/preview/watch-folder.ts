import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';

/** What the system says of a path; `replaced`: it may have come, gone, or be another file or folder of the same name. */
export type Hint = 'changed' | 'replaced';

const absent: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/**
 * Watches what lies directly in a folder; `onHint` gets its name, or `null` for the folder itself.
 * Gives `null` for a folder that is not there; throws when the system has no watch left.
 */
export function watchFolder(folder: string, onHint: (name: string | null, hint: Hint) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, (event, name) => {
      if (name === null) return onHint(null, 'replaced');
      // A folder tells its own removal under its own name, as it does for a file of that name in it.
      if (event === 'rename' && name === basename(folder)) onHint(null, 'replaced');
      onHint(name, event === 'rename' ? 'replaced' : 'changed');
    });
    watcher.on('error', () => onHint(null, 'replaced'));
    return watcher;
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(error.code)) return null;
    throw error;
  }
}
