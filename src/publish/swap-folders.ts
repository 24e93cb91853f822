import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { neighboursOf } from './neighbours.ts';

/**
 * Makes the stage the published folder; the old one, if there was one, lies in the stage's place afterwards, to be removed.
 * Synchronous, so that no signal is handled between the renames. Throws with the old folder back in its place.
 */
export function swapFolders(out: string): void {
  const target = resolve(out);
  const { stage, previous } = neighboursOf(out);
  const replaces = existsSync(target);
  if (replaces) renameSync(target, previous);
  try {
    renameSync(stage, target);
  } catch (error) {
    if (replaces) renameSync(previous, target);
    throw error;
  }
  // From here on the old site may be half removed, and must never be taken for one to be brought back.
  if (replaces) renameSync(previous, stage);
}
