import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashContent } from '../../src/content/hash-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const files = { 'site.yml': 'title: A\n', 'engineers/ada.md': 'ada', 'files/.well-known/x.txt': 'x' };
const hash = hashContent(temporaryFolder(files));

test('the same files have the same hash, wherever they lie', () => {
  expect(hash).toMatch(/^[\da-f]{64}$/);
  expect(hashContent(temporaryFolder(files))).toBe(hash);
});

test.each([
  ['a changed byte', { ...files, 'engineers/ada.md': 'adA' }],
  ['another name', { 'site.yml': files['site.yml'], 'engineers/bo.md': 'ada', 'files/.well-known/x.txt': 'x' }],
  ['a further file', { ...files, 'engineers/bo.md': '' }],
  ['bytes that moved to the next file', { ...files, 'engineers/ada.md': 'ad', 'files/.well-known/x.txt': 'ax' }],
  ['a hidden file that is published', { ...files, 'files/.well-known/x.txt': 'y' }],
])('%s gives another hash', (_, changed) => {
  expect(hashContent(temporaryFolder(changed))).not.toBe(hash);
});

test('hidden files of other tools do not count', () => {
  expect(hashContent(temporaryFolder({ ...files, '.git/index': 'x', 'engineers/.ada.md.swp': 'x' }))).toBe(hash);
});

test('what is no plain file, or is not there, has no hash', () => {
  const folder = temporaryFolder(files);
  symlinkSync('ada.md', join(folder, 'engineers', 'bo.md'));
  expect(hashContent(folder)).toBeNull();
  expect(hashContent(join(folder, 'nowhere'))).toBeNull();
});
