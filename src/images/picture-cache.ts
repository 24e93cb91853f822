import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashOf } from '../plan/hash.ts';

// A file of the cache begins with the hash of the bytes that follow, so that a damaged one is known.

/** The bytes that were put into a file of the cache; `null` when it is absent, unreadable or damaged. */
export async function readCached(file: string): Promise<Uint8Array | null> {
  try {
    const stored = await readFile(file);
    const bytes = stored.subarray(HASH_LENGTH);
    return stored.toString('latin1', 0, HASH_LENGTH) === hashOf(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** Puts bytes into a file of the cache, whole or not at all. What cannot be kept is made again next time: no reason to fail. */
export async function writeCached(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, [Buffer.from(hashOf(bytes), 'latin1'), bytes]);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

const HASH_LENGTH = 64;
