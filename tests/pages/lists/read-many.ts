import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ContentSize, manyContent } from '../../harness/many-content.ts';
import { type ReadSite, readSite } from '../../read-site.ts';

/** Reads a made-up content folder of this size, with `more` files in it; nothing of it stays on disk. */
export function readMany(
  size: ContentSize,
  { base = '/', more = {} }: { readonly base?: string; readonly more?: Readonly<Record<string, string>> } = {},
): ReadSite {
  const folder = mkdtempSync(join(tmpdir(), 'proofolio-'));
  try {
    for (const [path, text] of Object.entries({ ...manyContent(size), ...more })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readSite(folder, { base });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
