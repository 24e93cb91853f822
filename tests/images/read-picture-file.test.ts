import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_BYTES, readPictureFile } from '../../src/images/read-picture-file.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

test('a file gives its bytes', async () => {
  const file = join(folder, 'small.png');
  writeFileSync(file, 'abc');
  expect(await readPictureFile(file)).toEqual({ bytes: Buffer.from('abc') });
});

test('a file of 20 MiB is read, and a byte more is too large', async () => {
  const file = join(folder, 'large.png');
  writeFileSync(file, '');
  truncateSync(file, MAX_BYTES);
  expect(await readPictureFile(file)).toHaveProperty('bytes.length', 20 * 1024 * 1024);
  truncateSync(file, MAX_BYTES + 1);
  expect(await readPictureFile(file)).toMatchInlineSnapshot(`
    {
      "problem": {
        "code": "picture-too-large",
        "help": "make it smaller: at most 20 MiB; the site shows 1920 pixels of its width at most",
        "what": "has 21 MiB",
      },
    }
  `);
});

test('a file that is not there is named as such', async () => {
  expect(await readPictureFile(join(folder, 'absent.png'))).toMatchInlineSnapshot(`
    {
      "problem": {
        "code": "unreadable",
        "help": "it was there a moment ago: put it back, or build again",
        "what": "does not exist",
      },
    }
  `);
});

test('a folder, a symbolic link and a pipe are no pictures, and nothing waits for them', async () => {
  mkdirSync(join(folder, 'folder.png'));
  writeFileSync(join(folder, 'secret'), 'secret');
  symlinkSync(join(folder, 'secret'), join(folder, 'link.png'));
  const special = ['folder.png', 'link.png'];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    special.push('pipe.png');
  }
  for (const name of special) {
    expect(await readPictureFile(join(folder, name))).toMatchObject({ problem: { code: 'unreadable' } });
  }
});
