import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './hash.ts';
import { writeWhole } from './write-whole.ts';

// A cached file begins with a hash over its name and the bytes that follow, which reveals a file that is damaged or that lies under
// another one's name.

/** The bytes that were put into a file of the cache; `null` when it is absent, unreadable or damaged. */
export async function readCached(file: string): Promise<Uint8Array | null> {
  try {
    const stored = await readFile(file);
    const bytes = stored.subarray(HASH_LENGTH);
    return stored.toString('latin1', 0, HASH_LENGTH) === hashFor(file, bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** Writes bytes to a file of the cache, whole or not at all. A failure is ignored: what is not cached is made again next time. */
export async function writeCached(file: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(file, Buffer.concat([Buffer.from(hashFor(file, bytes), 'latin1'), bytes])).catch(() => undefined);
}

/** Returns what is cached under a key, or makes it and caches it. */
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

/** So many names at the end of a path identify a cached file, wherever the cache is: kind, picture and variant. */
const TELLING_NAMES = 3;

function hashFor(file: string, content: string | Uint8Array): string {
  return hashOf(...path.resolve(file).split(path.sep).slice(-TELLING_NAMES), content);
}

/** The synchronous form for a text, since template loaders cannot wait for a promise. */
export function cachedText(file: string, make: () => string): string {
  try {
    const stored = readFileSync(file, 'utf8');
    const text = stored.slice(HASH_LENGTH);
    if (stored.slice(0, HASH_LENGTH) === hashFor(file, text)) return text;
  } catch {
    // It is made below.
  }
  const text = make();
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, hashFor(file, text) + text);
    renameSync(draft, file);
  } catch {
    if (existsSync(draft)) rmSync(draft);
  }
  return text;
}
