import { linkSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keepFiles, type Link } from '../../src/publish/keep-files.ts';
import { scanFolder } from '../../src/publish/site-folder.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

let published: string;
let staging: string;

beforeEach(async () => {
  const folder = temporaryFolder();
  published = join(folder, '_site');
  staging = join(folder, 'staging');
  writeFiles(published, { 'index.html': 'home', 'a/b/c.html': 'deep' });
  await mkdir(staging);
});

function failingWith(code: string): Link {
  return () => {
    throw Object.assign(new Error(code), { code, syscall: 'link' });
  };
}

test('unchanged files are the same files in the staging folder', async () => {
  expect(keepFiles(published, staging, scanFolder(published))).toEqual([]);
  for (const path of ['index.html', 'a/b/c.html']) {
    expect((await stat(join(staging, path))).ino).toBe((await stat(join(published, path))).ino);
  }
});

test.each(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'])('where linking fails with %s, files are copied', async (code) => {
  expect(keepFiles(published, staging, scanFolder(published), failingWith(code))).toEqual([]);
  expect(await readFile(join(staging, 'a/b/c.html'), 'utf8')).toBe('deep');
  expect((await stat(join(staging, 'a/b/c.html'))).nlink).toBe(1);
});

test('a fault that is not about links is no reason to copy', () => {
  expect(() => keepFiles(published, staging, scanFolder(published), failingWith('ENOSPC'))).toThrow('ENOSPC');
});

test.each([
  ['linked', linkSync],
  ['copied', failingWith('EXDEV')],
])('a file that was changed or deleted since the scan is not taken as kept when %s', async (_, link) => {
  const files = scanFolder(published);
  await writeFile(join(published, 'index.html'), 'edited');
  await rm(join(published, 'a'), { recursive: true });
  expect(keepFiles(published, staging, files, link)).toEqual(['a/b/c.html', 'index.html']);
});

test('a file that was edited without a change of its size is not taken as kept', async () => {
  const files = scanFolder(published);
  await writeFile(join(published, 'index.html'), 'hXme');
  await utimes(join(published, 'index.html'), 1, 1);
  expect(keepFiles(published, staging, files)).toEqual(['index.html']);
});

test('a file that is in the staging folder already is never written over', async () => {
  await writeFile(join(staging, 'index.html'), 'new');
  for (const link of [linkSync, failingWith('EXDEV')]) {
    expect(() => keepFiles(published, staging, scanFolder(published), link)).toThrow('EEXIST');
  }
  expect(await readFile(join(staging, 'index.html'), 'utf8')).toBe('new');
});
