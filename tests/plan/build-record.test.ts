import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/files/hash.ts';
import { isUntouched, makeBuildRecord, readBuildRecord, writeBuildRecord } from '../../src/plan/build-record.ts';
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
    '{"version":2,"run":null,"outputs":{"404.html":{"key":"k1","size":7,"modified":1763648000000.125},' +
      '"engineers/李/index.html":{"key":"k2","size":9,"modified":2}}}',
  );
});

test('a record is read as it was written, in a folder that is made for it, without leftovers', async () => {
  const folder = temporaryFolder();
  await writeBuildRecord(join(folder, 'a/b/record.json'), record);
  expect(await readBuildRecord(join(folder, 'a/b/record.json'))).toEqual(record);
  expect(await readdir(join(folder, 'a/b'))).toEqual(['record.json']);
});

test('a record that was damaged anywhere is no record', async () => {
  const file = join(temporaryFolder(), 'record.json');
  await writeBuildRecord(file, record);
  const whole = await readFile(file, 'utf8');
  const damaged = [
    '',
    whole.slice(0, 40),
    whole.slice(0, -1),
    `${whole} `,
    whole.replace('"size":7', '"size":8'),
    whole.slice(64),
    '{"version":2,"run":null,"outputs":{}}',
  ];
  for (const text of damaged) {
    await writeFile(file, text);
    expect(await readBuildRecord(file), text).toBeNull();
  }
});

test('a record of another version is no record', async () => {
  const file = join(temporaryFolder(), 'record.json');
  const text = '{"version":1,"outputs":{}}';
  await writeFile(file, hashOf(text) + text);
  expect(await readBuildRecord(file)).toBeNull();
});

test('a folder is untouched when each file is as it was left, and no other is there', () => {
  const left = new Map([
    ['404.html', { size: 7, modified: 1763648000000.125 }],
    ['engineers/李/index.html', { size: 9, modified: 2 }],
  ]);
  expect(isUntouched(record, left)).toBe(true);
  expect(isUntouched(record, new Map([...left, ['more.html', { size: 1, modified: 1 }]]))).toBe(false);
  expect(isUntouched(record, new Map([...left].slice(1)))).toBe(false);
  expect(isUntouched(record, new Map([...left, ['404.html', { size: 7, modified: 1 }]]))).toBe(false);
  expect(isUntouched(record, new Map([...left, ['404.html', { size: -1, modified: 1763648000000.125 }]]))).toBe(false);
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
  const run = { fingerprint: 'f', pages: 3, diagnostics: [] };
  await writeBuildRecord(file, { version: 2, run, outputs: {} });
  expect(await readBuildRecord(file)).toEqual({ version: 2, run, outputs: {} });
});
