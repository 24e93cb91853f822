import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder, as `mkdir` of `node:fs/promises` does. */
export type MakeFolder = (
  path: string,
  options: { readonly recursive: boolean; readonly mode: number },
) => Promise<unknown>;

/**
 * Makes a folder and every missing folder above it. Throws the system's own error when it cannot: for several folders at once Node
 * reports most faults as ENOENT, even a read-only disk.
 */
export async function makeFolder(folder: string, mode = 0o777, make: MakeFolder = mkdir): Promise<void> {
  try {
    await make(folder, { recursive: true, mode });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // Node's permission model refuses before it checks whether there is anything to make.
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
