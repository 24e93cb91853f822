import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFile } from '../../src/preview/find-file.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

async function site(): Promise<string> {
  const top = temporaryFolder({
    'secret.txt': 'secret',
    'site-2/index.html': 'neighbour',
    'site/index.html': 'start',
    'site/engineers/ada l/index.html': 'Ada',
    'site/media/a#b+c.png': 'picture',
    'site/empty/x.txt': 'x',
    'site/.git/config': 'hidden',
    'site/.well-known/security.txt': 'open',
  });
  await symlink(join(top, 'secret.txt'), join(top, 'site', 'link.txt'));
  return join(top, 'site');
}

test('a file is found by its address, however its name is encoded', async () => {
  const folder = await site();
  for (const address of ['media/a%23b+c.png', 'media/a%23b%2Bc.png', '%6dedia/a%23b%2bc.png']) {
    expect(await findFile(folder, address)).toEqual({ kind: 'file', path: join(folder, 'media', 'a#b+c.png') });
  }
});

test('a folder with an index.html is that page with a slash at the end, and lacks the slash without', async () => {
  const folder = await site();
  expect(await findFile(folder, '')).toEqual({ kind: 'file', path: join(folder, 'index.html') });
  expect(await findFile(folder, 'engineers/ada%20l/')).toEqual({
    kind: 'file',
    path: join(folder, 'engineers', 'ada l', 'index.html'),
  });
  expect(await findFile(folder, 'engineers/ada%20l')).toEqual({ kind: 'folder' });
});

test.each([
  '../secret.txt',
  '..%2fsecret.txt',
  '%2e%2e/secret.txt',
  '..%5csecret.txt',
  '../site-2/',
  'engineers/../../secret.txt',
  'link.txt',
  '.git/config',
  'index.html/',
  'empty/',
  'empty',
  '/index.html',
  'engineers//ada%20l/',
  '%00',
  '%ff',
  'nobody/',
])('there is nothing at %s', async (address) => {
  expect(await findFile(await site(), address)).toBeNull();
});

test('the folder for well-known addresses is not hidden', async () => {
  expect(await findFile(await site(), '.well-known/security.txt')).toMatchObject({ kind: 'file' });
});

test('an absent folder holds nothing', async () => {
  expect(await findFile(join(temporaryFolder(), 'absent'), '')).toBeNull();
});
