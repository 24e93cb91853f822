import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { neighboursOf } from './neighbours.ts';
import { hasMarker } from './site-folder.ts';

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

/**
 * Clears up after a build that was killed: brings the old site back when it died between the two renames of the swap, and
 * removes the stage that it left. Only for the owner of the lock. Throws the system's error when it cannot.
 */
export async function recoverOutput(out: string): Promise<void> {
  const target = resolve(out);
  const { stage, previous } = neighboursOf(out);
  if (!existsSync(target) && (await hasMarker(previous))) renameSync(previous, target);
  await rm(stage, { recursive: true, force: true });
  if (!existsSync(previous)) return;
  // Removed under the stage's name: were this killed half way, the rest must not be brought back as a site.
  renameSync(previous, stage);
  await rm(stage, { recursive: true, force: true });
}
