import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MakeFolder, makeFolder } from '../../src/files/make-folder.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

test('a folder is made with all above it, and may be there already', async () => {
  const folder = join(temporaryFolder(), 'a/b/c');
  await makeFolder(folder);
  await makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

/** As Node does on a read-only disk: the true fault comes only when one folder is to be made. */
function readOnly(asked: string[]): MakeFolder {
  return async (path, { recursive }) => {
    asked.push(path);
    throw Object.assign(new Error(), { code: recursive ? 'ENOENT' : 'EROFS', syscall: 'mkdir', path });
  };
}

test('what keeps several folders from being made is the system’s own reason', async () => {
  const folder = temporaryFolder();
  const asked: string[] = [];
  await expect(makeFolder(join(folder, 'a/b/c'), 0o777, readOnly(asked))).rejects.toMatchObject({
    code: 'EROFS',
    path: join(folder, 'a'),
  });
  expect(asked).toEqual([join(folder, 'a/b/c'), join(folder, 'a')]);
});

test('folders above that vanish meanwhile are made again', async () => {
  const folder = temporaryFolder({ 'file.txt': '' });
  let isFirst = true;
  const vanishing: MakeFolder = async (path, options) => {
    if (isFirst) {
      isFirst = false;
      throw Object.assign(new Error(), { code: 'ENOENT' });
    }
    mkdirSync(path, options);
  };
  await makeFolder(join(folder, 'a/b'), 0o777, vanishing);
  expect(statSync(join(folder, 'a/b')).isDirectory()).toBe(true);
});
