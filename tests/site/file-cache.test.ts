import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileCache } from '../../src/site/file-cache.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

it('makes a thing once for each key, and again when the file is damaged', async () => {
  let made = 0;
  const make = async () => Buffer.from(`made ${++made}`);
  const keep = (key: string) => fileCache(join(folder, 'fonts'))(key, make);
  expect(String(await keep('a'))).toBe('made 1');
  expect(String(await keep('a'))).toBe('made 1');
  expect(String(await keep('b'))).toBe('made 2');
  const [first = ''] = readdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'fonts', first), 'damaged');
  expect(String(await keep('a'))).toBe('made 3');
});
