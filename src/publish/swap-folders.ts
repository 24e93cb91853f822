import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { neighboursOf } from './neighbours.ts';
import { hasMarker } from './site-folder.ts';

/**
 * Makes the staging folder the published folder; the old one, if there was one, has the staging folder's name afterwards, to be
 * removed. Synchronous, so that no signal is handled between the renames. Throws with the old folder back in its place.
 */
export function swapFolders(out: string): void {
  const target = resolve(out);
  const { staging, previous } = neighboursOf(out);
  const replaces = existsSync(target);
  if (replaces) renameSync(target, previous);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (replaces) renameSync(previous, target);
    throw error;
  }
  // From here on the old site may be half removed, and must never be restored.
  if (replaces) renameSync(previous, staging);
}

/**
 * Cleans up after a build that was killed: brings the old site back when it died between the two renames of the swap, and
 * removes the staging folder that it left. Only for the owner of the lock. Throws the system's error when it cannot.
 */
export async function recoverOutput(out: string): Promise<void> {
  const target = resolve(out);
  const { staging, previous } = neighboursOf(out);
  if (!existsSync(target) && (await hasMarker(previous))) renameSync(previous, target);
  await rm(staging, { recursive: true, force: true });
  if (!existsSync(previous)) return;
  // Removed under the staging folder's name: if this is killed half way, the rest must not be restored as a site.
  renameSync(previous, staging);
  await rm(staging, { recursive: true, force: true });
}
