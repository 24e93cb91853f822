import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder, as `mkdir` of `node:fs/promises` does. */
export type MakeFolder = (
  path: string,
  options: { readonly recursive: boolean; readonly mode: number },
) => Promise<unknown>;

/**
 * Makes a folder with all above it that are missing. Throws the system's error when it cannot: Node alone calls most faults
 * ENOENT when several folders are to be made, also that a disk is read-only.
 */
export async function makeFolder(folder: string, mode = 0o777, make: MakeFolder = mkdir): Promise<void> {
  try {
    await make(folder, { recursive: true, mode });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // Node's permission model refuses before it looks whether there is anything to make.
    if (code === 'ERR_ACCESS_DENIED' && existsSync(folder)) return;
    if (code !== 'ENOENT') throw error;
    await make(topmostMissing(folder), { recursive: false, mode });
    await make(folder, { recursive: true, mode });
  }
}

function topmostMissing(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(parent) ? folder : topmostMissing(parent);
}
