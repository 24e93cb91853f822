import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/files/write-whole.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

test('a file is there whole, in folders that were not there', async () => {
  await writeWhole(join(folder, 'a', 'b', 'file'), 'text');
  expect(readFileSync(join(folder, 'a', 'b', 'file'), 'utf8')).toBe('text');
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['file']);
});

test('another name of the file keeps its bytes', async () => {
  const [file, other] = [join(folder, 'one'), join(folder, 'other')];
  writeFileSync(file, 'before');
  linkSync(file, other);
  await writeWhole(file, 'after');
  expect([readFileSync(file, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['after', 'before']);
});

test('what cannot be written throws and leaves no draft', async () => {
  mkdirSync(join(folder, 'taken', 'full'), { recursive: true });
  writeFileSync(join(folder, 'taken', 'full', 'file'), '');
  await expect(writeWhole(join(folder, 'taken', 'full'), 'text')).rejects.toThrow();
  expect(readdirSync(join(folder, 'taken'))).toEqual(['full']);
});
