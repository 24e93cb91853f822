import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './hash.ts';
import { writeWhole } from './write-whole.ts';

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

/** Puts bytes into a file of the cache, whole or not at all. What cannot be written is made again next time: no reason to fail. */
export async function writeCached(file: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, Buffer.concat([Buffer.from(hashOf(bytes), 'latin1'), bytes])).catch(() => undefined);
}

/** Gives what a file of a cache holds by its key, or makes it and puts it there. */
export type Cache = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** The cache in a folder; a damaged file is made again. */
export function cacheIn(folder: string): Cache {
  return async (key, make) => {
    const file = path.join(folder, key);
    const cached = await readCached(file);
    if (cached !== null) return cached;
    const made = await make();
    await writeCached(file, made);
    return made;
  };
}

const HASH_LENGTH = 64;

/** The same for a text, at once: what loaders that cannot wait take. */
export function cachedText(file: string, make: () => string): string {
  try {
    const stored = readFileSync(file, 'utf8');
    const text = stored.slice(HASH_LENGTH);
    if (stored.slice(0, HASH_LENGTH) === hashOf(text)) return text;
  } catch {
    // It is made below.
  }
  const text = make();
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, hashOf(text) + text);
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
  return text;
}
