import path from 'node:path';
import { readCached, writeCached } from '../images/picture-cache.ts';

/** Keeps what takes time to make in files of a folder, each named by its key; a damaged file is made again. */
export function fileCache(folder: string): (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array> {
  return async (key, make) => {
    const file = path.join(folder, key);
    const kept = await readCached(file);
    if (kept !== null) return kept;
    const made = await make();
    await writeCached(file, made);
    return made;
  };
}
