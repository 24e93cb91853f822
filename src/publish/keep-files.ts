import { constants, copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileState } from '../plan/build-record.ts';
import { faultCode } from './explain-fault.ts';

/** Gives a file a second name, as `linkSync` of `node:fs` does. */
export type Link = (from: string, to: string) => void;

/** The errors of file systems that have no hard links, or no more of them. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Puts unchanged files of the published folder into the staging folder, as hard links or, where there are none, as copies.
 * Returns the paths that could not be kept because somebody has changed or deleted the file since it was scanned.
 */
export function keepFiles(
  published: string,
  staging: string,
  files: ReadonlyMap<string, FileState>,
  link: Link = linkSync,
): readonly string[] {
  for (const folder of new Set([...files.keys()].map(dirname))) {
    mkdirSync(join(staging, folder), { recursive: true, mode: 0o755 });
  }
  return [...files]
    .filter(([path, state]) => !keepFile(join(published, path), join(staging, path), state, link))
    .map(([path]) => path);
}

function keepFile(from: string, to: string, state: FileState, link: Link): boolean {
  try {
    linkOrCopy(from, to, link);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return false;
    throw error;
  }
  const now = lstatSync(from, { throwIfNoEntry: false });
  return now !== undefined && now.size === state.size && now.mtimeMs === state.modified;
}

function linkOrCopy(from: string, to: string, link: Link): void {
  try {
    link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(faultCode(error) ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}
