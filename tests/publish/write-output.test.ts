import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOutput } from '../../src/publish/write-output.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test('text and bytes are written, with the folders above them', async () => {
  const folder = temporaryFolder();
  await writeOutput(folder, 'engineers/李/index.html', '李小龙');
  await writeOutput(folder, 'card.png', new Uint8Array([137, 80]));
  expect(await readFile(join(folder, 'engineers/李/index.html'), 'utf8')).toBe('李小龙');
  expect([...(await readFile(join(folder, 'card.png')))]).toEqual([137, 80]);
});

test.each([
  ['hard', link],
  ['symbolic', symlink],
])('a file behind a %s link keeps its bytes', async (_, makeLink) => {
  const folder = temporaryFolder();
  await writeFile(join(folder, 'old.html'), 'old');
  await makeLink(join(folder, 'old.html'), join(folder, 'page.html'));
  await writeOutput(folder, 'page.html', 'new');
  expect(await readFile(join(folder, 'old.html'), 'utf8')).toBe('old');
  expect(await readFile(join(folder, 'page.html'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['old.html', 'page.html']);
});

test('a file that cannot be replaced leaves no draft behind', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'page.html'));
  await expect(writeOutput(folder, 'page.html', 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['page.html']);
});
