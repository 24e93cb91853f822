import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explainFault, faultCode } from '../../src/publish/explain-fault.ts';

function fault(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: words of the system`), { code, syscall: 'open', ...(path && { path }) });
}

test('a fault is said in words, with paths as people type them', () => {
  const faults = [
    fault('ENOSPC', resolve('._site.proofolio-stage/engineers/ada/index.html')),
    fault('EACCES', resolve('._site.proofolio-lock')),
    fault('EROFS', resolve('_site')),
    fault('ENOENT', resolve('content/media/ada.jpg')),
    fault('EBUSY', '/elsewhere/file'),
    fault('EIO'),
  ];
  expect(faults.map((error) => explainFault(error, '_site')?.message).join('\n')).toMatchInlineSnapshot(`
    "cannot write "_site": there is no space left on the disk ("_site/engineers/ada/index.html")
    cannot write "_site": permission is denied ("._site.proofolio-lock")
    cannot write "_site": the file system is read-only
    cannot write "_site": a file or folder has vanished meanwhile ("content/media/ada.jpg")
    cannot write "_site": it is in use by another program, or is the root of a mounted disk ("/elsewhere/file")
    cannot write "_site": the disk reports an error"
  `);
});

test('help says what can be done about a fault', () => {
  const codes = ['ENOSPC', 'EACCES', 'ENOTDIR', 'EBUSY'];
  expect(codes.map((code) => explainFault(fault(code), '_site')?.help).join('\n')).toMatchInlineSnapshot(`
    "free some space and build again
    the output folder and the folder above it, in which the site is put together, must be writable
    move away what is in the way, or give another output folder
    close the program that uses it; on a mounted disk, give a folder inside of it"
  `);
});

test('a wrapped fault is explained like a bare one', async () => {
  const cause = await readFile('/no/such/file').catch((error: unknown) => error);
  expect(faultCode(new Error('rendering failed', { cause }))).toBe('ENOENT');
});

test.each([
  new TypeError('a bug'),
  Object.assign(new Error('of a library'), { code: 'ERR_X' }),
  'words',
  null,
  undefined,
])('what is no fault of the system is not explained: %s', (error) => {
  expect(explainFault(error, '_site')).toBeNull();
});
