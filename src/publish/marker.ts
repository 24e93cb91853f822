import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from './explain-fault.ts';

/** Name of the file by which a published folder is recognised as ours. */
export const MARKER = '.proofolio';

/** The marker's bytes, the same in every site. */
export const MARKER_TEXT = 'Proofolio made this folder and replaces all that is in it at every build.\n';

/** Whether a folder carries the marker. */
export async function hasMarker(folder: string): Promise<boolean> {
  const marker = await lstat(join(folder, MARKER)).catch(() => null);
  return marker?.isFile() === true;
}

/** Whether somebody else filled this folder: it is there, not empty, and without the marker. Throws when it cannot be read. */
export async function isForeign(folder: string): Promise<boolean> {
  if (await hasMarker(folder)) return false;
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return false;
    throw error;
  }
}
