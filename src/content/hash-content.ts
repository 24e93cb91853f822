import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../files/compare-text.ts';
import { isRead } from './read-files.ts';

/**
 * SHA-256 over the names and bytes of all that is read of a content folder; `null` when something in it cannot be read or is
 * not a plain file, which has to be checked each time. Nothing is parsed, so it takes a fraction of the time that loading the content takes.
 */
export function hashContent(folder: string): string | null {
  const hash = createHash('sha256');
  try {
    return addFolder(hash, folder, '') ? hash.digest('hex') : null;
  } catch {
    return null;
  }
}

function addFolder(hash: Hash, folder: string, inside: string): boolean {
  const entries = readdirSync(path.join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => isRead(name, inside))
    .toSorted((a, b) => compareText(a.name, b.name));
  return entries.every((entry) => {
    const found = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      hash.update(`folder\0${found}\0`);
      return addFolder(hash, folder, found);
    }
    if (!entry.isFile()) return false;
    const bytes = readFileSync(path.join(folder, found));
    // The lengths keep adjacent parts apart.
    hash.update(`file\0${found}\0${bytes.length}\0`).update(bytes);
    return true;
  });
}
