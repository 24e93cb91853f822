import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBuildRecord, readBuildRecord, writeBuildRecord } from '../../src/plan/build-record.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const record = makeBuildRecord(
  [
    { path: 'engineers/李/index.html', key: 'k2' },
    { path: '404.html', key: 'k1' },
  ],
  new Map([
    ['404.html', { size: 7, modified: 1763648000000.125 }],
    ['engineers/李/index.html', { size: 9, modified: 2 }],
    ['stray.html', { size: 1, modified: 1 }],
  ]),
);

test('a record holds the wanted outputs, sorted by path', () => {
  expect(JSON.stringify(record)).toBe(
    '{"version":1,"outputs":{"404.html":{"key":"k1","size":7,"modified":1763648000000.125},' +
      '"engineers/李/index.html":{"key":"k2","size":9,"modified":2}}}',
  );
});

test('a record is read as it was written, in a folder that is made for it, without leftovers', async () => {
  const folder = temporaryFolder();
  await writeBuildRecord(join(folder, 'a/b/record.json'), record);
  expect(await readBuildRecord(join(folder, 'a/b/record.json'))).toEqual(record);
  expect(await readdir(join(folder, 'a/b'))).toEqual(['record.json']);
});

test.each([
  ['nothing', ''],
  ['half a file', '{"version":1,"outputs":{"a"'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another version', '{"version":2,"outputs":{}}'],
  ['no outputs', '{"version":1}'],
  ['outputs in a list', '{"version":1,"outputs":[]}'],
  ['an output without a key', '{"version":1,"outputs":{"a":{"size":1,"modified":1}}}'],
  ['a size in words', '{"version":1,"outputs":{"a":{"key":"k","size":"1","modified":1}}}'],
])('a damaged record is no record: %s', async (_, text) => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'record.json'), text);
  expect(await readBuildRecord(join(folder, 'record.json'))).toBeNull();
});

test('an absent record is no record', async () => {
  expect(await readBuildRecord(join(temporaryFolder(), 'record.json'))).toBeNull();
});

test('a record that cannot be written leaves no draft behind', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'record.json'));
  await expect(writeBuildRecord(join(folder, 'record.json'), record)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['record.json']);
});

test('a new record replaces the old one', async () => {
  const file = join(temporaryFolder(), 'record.json');
  await writeBuildRecord(file, record);
  await writeBuildRecord(file, { version: 1, outputs: {} });
  expect(await readFile(file, 'utf8')).toBe('{"version":1,"outputs":{}}');
});
