import { symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanFolder } from '../../src/publish/site-folder.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

test('a scan gives size and time of every file by its path, without the marker at the top', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'engineers/李/index.html': '李',
    'a.txt': 'four',
    '.proofolio': 'x',
    'sub/.proofolio': '',
  });
  for (const path of ['engineers/李/index.html', 'a.txt', 'sub/.proofolio']) await utimes(join(folder, path), 1, 2);
  expect([...scanFolder(folder)]).toEqual([
    ['a.txt', { size: 4, modified: 2000 }],
    ['engineers/李/index.html', { size: 3, modified: 2000 }],
    ['sub/.proofolio', { size: 0, modified: 2000 }],
  ]);
});

test('links are not followed, and count as no plain file', async () => {
  const folder = temporaryFolder();
  await symlink(folder, join(folder, 'loop'));
  await symlink('nowhere', join(folder, 'dangling'));
  expect([...scanFolder(folder)].map(([path, { size }]) => [path, size])).toEqual([
    ['dangling', -1],
    ['loop', -1],
  ]);
});

test('an absent folder holds nothing', async () => {
  expect(scanFolder(join(temporaryFolder(), 'no')).size).toBe(0);
});
