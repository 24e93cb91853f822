import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedText, cacheIn, readCached, writeCached } from '../../src/files/cached-file.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();
const bytes = new Uint8Array([1, 2, 3]);

test('what is put into the cache comes out again, and no draft stays', async () => {
  const file = join(folder, 'kept', 'deep', 'file');
  await writeCached(file, bytes);
  expect(await readCached(file)).toEqual(Buffer.from(bytes));
  expect(readdirSync(join(folder, 'kept', 'deep'))).toEqual(['file']);
});

test('what was never put in is absent', async () => {
  expect(await readCached(join(folder, 'never'))).toBeNull();
});

test('a file that was cut off, emptied or changed counts as absent', async () => {
  const file = join(folder, 'damaged');
  await writeCached(file, bytes);
  const whole = readFileSync(file);
  truncateSync(file, whole.length - 1);
  expect(await readCached(file)).toBeNull();
  writeFileSync(file, '');
  expect(await readCached(file)).toBeNull();
  writeFileSync(file, whole.with(-1, 9));
  expect(await readCached(file)).toBeNull();
  writeFileSync(file, whole);
  expect(await readCached(file)).not.toBeNull();
});

test('a file that lies under the name of another counts as absent, and a cache may be moved', async () => {
  const [one, other] = [join(folder, 'cache/a/1/facts'), join(folder, 'cache/a/2/facts')];
  await writeCached(one, bytes);
  mkdirSync(dirname(other));
  copyFileSync(one, other);
  expect(await readCached(other)).toBeNull();
  expect(cachedText(join(folder, 'cache/b/1'), () => 'first')).toBe('first');
  copyFileSync(join(folder, 'cache/b/1'), join(folder, 'cache/b/2'));
  expect(cachedText(join(folder, 'cache/b/2'), () => 'second')).toBe('second');
  cpSync(join(folder, 'cache'), join(folder, 'moved/cache'), { recursive: true });
  expect(await readCached(join(folder, 'moved/cache/a/1/facts'))).not.toBeNull();
  expect(cachedText(join(folder, 'moved/cache/b/1'), () => 'made anew')).toBe('first');
});

test('a cache that cannot be written is no failure', async () => {
  const file = join(folder, 'blocked');
  writeFileSync(file, 'a file where a folder is needed');
  await expect(writeCached(join(file, 'below'), bytes)).resolves.toBeUndefined();
  expect(cachedText(join(file, 'below'), () => 'made')).toBe('made');
  mkdirSync(join(folder, 'texts/taken'), { recursive: true });
  expect(cachedText(join(folder, 'texts/taken'), () => 'made')).toBe('made');
  expect(readdirSync(join(folder, 'texts'))).toEqual(['taken']);
});

test('a cache makes a thing once for each key, and again when the file is damaged', async () => {
  let made = 0;
  const make = async () => Buffer.from(`made ${++made}`);
  const take = (key: string) => cacheIn(join(folder, 'fonts'))(key, make);
  expect(String(await take('a'))).toBe('made 1');
  expect(String(await take('a'))).toBe('made 1');
  expect(String(await take('b'))).toBe('made 2');
  const [first = ''] = readdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'fonts', first), 'damaged');
  expect(String(await take('a'))).toBe('made 3');
});
