import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasMarker } from './marker.ts';
import { neighboursOf } from './neighbours.ts';

/**
 * Clears up after a build that was killed: brings the old site back when it died between the two renames of the swap, and
 * removes the stage that it left. Only for the holder of the lock. Throws the system's error when it cannot.
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
