import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { faultCode } from './explain-fault.ts';

/** All that lies below a folder, by paths relative to it with forward slashes. */
export interface WalkedFolder {
  /** Everything that is no folder; symbolic links are not followed. */
  readonly files: ReadonlyMap<string, Stats>;
  /** Each folder before those in it. */
  readonly folders: readonly string[];
}

/**
 * Lists a folder, sorted by name, in which nothing is found when it is absent.
 * It works synchronously: for tens of thousands of files that is three times as fast.
 */
export function walkFolder(folder: string): WalkedFolder {
  const files = new Map<string, Stats>();
  const folders: string[] = [];
  const visit = (at: string, prefix: string): void => {
    for (const entry of entriesOf(at)) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        folders.push(path);
        visit(`${at}/${entry.name}`, `${path}/`);
      } else {
        const stats = lstatSync(`${at}/${entry.name}`, { throwIfNoEntry: false });
        if (stats !== undefined) files.set(path, stats);
      }
    }
  };
  visit(folder, '');
  return { files, folders };
}

/** A folder that is absent, or goes while it is walked, has no entries. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  }
}
