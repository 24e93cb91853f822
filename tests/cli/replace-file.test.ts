import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recreateFile } from '../../src/cli/replace-file.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const old = new TextEncoder().encode('old');

test('a file gets its new text and keeps its permissions, and nothing else is left', async () => {
  const folder = temporaryFolder({ 'a.md': 'old' });
  chmodSync(join(folder, 'a.md'), 0o640);
  expect(recreateFile(join(folder, 'a.md'), old, 'new')).toBeNull();
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a file that somebody wrote meanwhile is left, and so is a link with what it leads to', async () => {
  const folder = temporaryFolder({ 'a.md': 'newer', 'real.md': 'old' });
  symlinkSync(join(folder, 'real.md'), join(folder, 'link.md'));
  for (const name of ['a.md', 'link.md']) {
    expect(recreateFile(join(folder, name), old, 'new')).toMatchObject({ code: 'cannot-write' });
  }
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('newer');
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.md', 'link.md', 'real.md']);
});

test('a fault of the file system is reported in words', async () => {
  const folder = temporaryFolder();
  const problem = recreateFile(join(folder, 'gone.md'), old, 'new');
  expect(problem).toMatchObject({ code: 'cannot-write', help: expect.stringContaining('as it was') });
  expect(readdirSync(folder)).toEqual([]);
});
