import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, stat, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import type { Fill } from '../../src/publish/site-source.ts';
import { writeOutput } from '../../src/publish/write-output.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { fillWith, readSite, type Site, sourceOf } from './sites.ts';

const OLD: Site = { 'index.html': 'home', 'engineers/ada/index.html': 'Ada', 'engineers/李/index.html': '李小龙' };
const NEW: Site = { 'index.html': 'new home', 'engineers/ada/index.html': 'Ada' };

let folder: string;
let out: string;

beforeEach(async () => {
  folder = temporaryFolder();
  out = join(folder, '_site');
});

async function inode(path: string): Promise<number> {
  return (await stat(path)).ino;
}

async function expectOldSite(ino: number): Promise<void> {
  expect(await readSite(out)).toEqual(OLD);
  expect(await inode(out)).toBe(ino);
  expect(await readdir(folder)).toEqual(['_site', 'cache']);
}

test('a site is published with its marker and nothing else beside it', async () => {
  const { value, diagnostics } = await publish(out, sourceOf(folder, OLD));
  expect(diagnostics).toEqual([]);
  expect(value?.published).toBe(true);
  expect(await readSite(out)).toEqual(OLD);
  expect(await readFile(join(out, '.proofolio'), 'utf8')).toMatchInlineSnapshot(`
    "Proofolio made this folder and replaces all that is in it at every build.
    "
  `);
  expect(await readdir(folder)).toEqual(['_site', 'cache']);
});

test('folders above the output folder are made', async () => {
  out = join(folder, 'sites/team/żółw');
  expect((await publish(out, sourceOf(folder, OLD))).value?.published).toBe(true);
  expect(await readSite(out)).toEqual(OLD);
});

test('an empty folder that is already there is used', async () => {
  await mkdir(out);
  expect((await publish(out, sourceOf(folder, OLD))).diagnostics).toEqual([]);
  expect(await readSite(out)).toEqual(OLD);
});

test('an unchanged site is not published anew, and nothing is rendered', async () => {
  await publish(out, sourceOf(folder, OLD));
  const ino = await inode(out);
  const seen: string[] = [];
  const { value } = await publish(out, sourceOf(folder, OLD, fillWith(OLD, seen)));
  expect([value?.published, seen]).toEqual([false, []]);
  await expectOldSite(ino);
});

test('only what changed is written, unchanged files keep their inode, and the rest is gone with its folders', async () => {
  await publish(out, sourceOf(folder, OLD));
  const ada = await inode(join(out, 'engineers/ada/index.html'));
  const seen: string[] = [];
  const { value } = await publish(out, sourceOf(folder, NEW, fillWith(NEW, seen)));
  expect(value?.plan).toEqual({
    write: ['index.html'],
    keep: ['engineers/ada/index.html'],
    remove: ['engineers/李/index.html'],
  });
  expect(seen).toEqual(['index.html']);
  expect(await readSite(out)).toEqual(NEW);
  expect(await inode(join(out, 'engineers/ada/index.html'))).toBe(ada);
  expect(await readdir(join(out, 'engineers'))).toEqual(['ada']);
});

test.each([
  ['edited', () => writeFile(join(out, 'index.html'), 'evil')],
  ['edited with the same size', () => writeFile(join(out, 'index.html'), 'hxme')],
  ['touched', () => utimes(join(out, 'index.html'), 1, 1)],
  ['deleted', () => unlink(join(out, 'index.html'))],
])('a published file that somebody has %s is written anew', async (_, meddle) => {
  await publish(out, sourceOf(folder, OLD));
  await meddle();
  const { value } = await publish(out, sourceOf(folder, OLD));
  expect(value?.plan.write).toEqual(['index.html']);
  expect(await readSite(out)).toEqual(OLD);
});

test('strange files in the published folder go, and what links lead to stays', async () => {
  await publish(out, sourceOf(folder, OLD));
  writeFiles(folder, { 'mine/photo.txt': 'mine', '_site/stray/file.txt': 'stray' });
  await symlink(join(folder, 'mine'), join(out, 'linked'));
  const { value } = await publish(out, sourceOf(folder, OLD));
  expect(value?.plan.remove).toEqual(['linked', 'stray/file.txt']);
  expect(await readdir(out)).toEqual(['.proofolio', 'engineers', 'index.html']);
  expect(await readFile(join(folder, 'mine/photo.txt'), 'utf8')).toBe('mine');
});

test('a file becomes a folder and back again', async () => {
  const flat: Site = { a: 'file', 'b/c': 'deep' };
  const deep: Site = { 'a/x': 'deep', b: 'file' };
  for (const site of [flat, deep, flat]) {
    await publish(out, sourceOf(folder, site));
    expect(await readSite(out)).toEqual(site);
  }
});

test('a plain write to a page of the new site does not reach the old one through a link', async () => {
  await publish(out, sourceOf(folder, OLD));
  await link(join(out, 'index.html'), join(folder, 'copy.html'));
  await publish(
    out,
    sourceOf(folder, NEW, async (staging) => {
      await writeFile(join(staging, 'index.html'), 'new home');
      return [];
    }),
  );
  expect(await readFile(join(folder, 'copy.html'), 'utf8')).toBe('home');
  expect(await readSite(out)).toEqual(NEW);
});

test.skipIf(process.platform === 'win32')('modes are the same whatever the umask is', async () => {
  const before = process.umask(0o077);
  try {
    await publish(out, sourceOf(folder, OLD));
    process.umask(0);
    await publish(out, sourceOf(folder, { ...NEW, 'new/page.html': 'new' }));
  } finally {
    process.umask(before);
  }
  const names = ['', '.proofolio', 'index.html', 'engineers', 'engineers/ada/index.html', 'new', 'new/page.html'];
  const modes = await Promise.all(names.map(async (name) => ((await stat(join(out, name))).mode & 0o777).toString(8)));
  expect(modes).toEqual(['755', '644', '644', '755', '644', '755', '644']);
});

test('empty folders that the renderer leaves are not published', async () => {
  const source = sourceOf(folder, OLD, async (staging, write) => {
    await mkdir(join(staging, 'engineers/nobody/nothing'), { recursive: true });
    return fillWith(OLD)(staging, write);
  });
  await publish(out, source);
  expect(await readdir(join(out, 'engineers'))).toEqual(['ada', '李']);
});

test('a lost record costs a full build and nothing else', async () => {
  await publish(out, sourceOf(folder, OLD));
  await rm(join(folder, 'cache'), { recursive: true });
  const { value } = await publish(out, sourceOf(folder, OLD));
  expect([value?.plan.write.length, value?.plan.keep]).toEqual([3, []]);
  expect(await readSite(out)).toEqual(OLD);
});

test('a record that cannot be written is a warning beside a published site', async () => {
  await writeFile(join(folder, 'cache'), 'a file');
  const { value, diagnostics } = await publish(out, sourceOf(folder, OLD));
  expect(value?.published).toBe(true);
  expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'cannot-remember']]);
});

describe('the old site stays, byte for byte and with its inode, when', () => {
  const failing: readonly (readonly [string, Fill, string])[] = [
    [
      'a page has an error',
      async () => [{ severity: 'error', code: 'broken-layout', message: 'm', place: null, help: null }],
      'broken-layout',
    ],
    ['a planned file is not written', async () => [], 'incomplete-site'],
    [
      'an unplanned file is written',
      async (staging, write) => {
        await writeOutput(staging, 'extra.html', 'x');
        return fillWith(NEW)(staging, write);
      },
      'incomplete-site',
    ],
    [
      'a link is made in place of a file',
      async (staging) => {
        await symlink(join(folder, 'cache'), join(staging, 'index.html'));
        return [];
      },
      'incomplete-site',
    ],
    [
      'a file that is to be kept is written over',
      async (staging) => {
        await writeOutput(staging, 'engineers/ada/index.html', 'overwritten');
        return [];
      },
      'cannot-publish',
    ],
    [
      'a source file goes meanwhile',
      async () => {
        await readFile(join(folder, 'content/photo.jpg'));
        return [];
      },
      'cannot-publish',
    ],
  ];

  test.each(failing)('%s', async (_, fill, code) => {
    await publish(out, sourceOf(folder, OLD));
    const ino = await inode(out);
    const { value, diagnostics } = await publish(out, sourceOf(folder, NEW, fill));
    expect(value).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    await expectOldSite(ino);
    expect((await publish(out, sourceOf(folder, NEW))).value?.published).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('the disk is full', async () => {
    await publish(out, sourceOf(folder, OLD));
    const ino = await inode(out);
    const { diagnostics } = await publish(
      out,
      sourceOf(folder, NEW, async () => {
        await writeFile('/dev/full', 'x');
        return [];
      }),
    );
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'cannot-publish',
        message: `cannot write "${out}": there is no space left on the disk`,
        place: null,
        help: 'free some space and build again',
      },
    ]);
    await expectOldSite(ino);
  });

  test('the renderer throws something that is no fault of the system', async () => {
    await publish(out, sourceOf(folder, OLD));
    const ino = await inode(out);
    const broken = sourceOf(folder, NEW, () => Promise.reject(new RangeError('a bug')));
    await expect(publish(out, broken)).rejects.toThrow('a bug');
    await expectOldSite(ino);
  });

  test('two outputs would be one file', async () => {
    await publish(out, sourceOf(folder, OLD));
    const ino = await inode(out);
    const { value, diagnostics } = await publish(out, sourceOf(folder, { 'a/X': '1', 'a/x': '2' }));
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['bad-output-path']]);
    await expectOldSite(ino);
  });
});

test('a published file that is changed during the build stops it', async () => {
  await publish(out, sourceOf(folder, OLD));
  const { value, diagnostics } = await publish(
    out,
    sourceOf(folder, NEW, async (staging, write) => {
      await writeFile(join(out, 'engineers/ada/index.html'), 'changed');
      return fillWith(NEW)(staging, write);
    }),
  );
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['output-changed']]);
  await publish(out, sourceOf(folder, NEW));
  expect(await readSite(out)).toEqual(NEW);
});

test('a folder that somebody else filled is not replaced', async () => {
  writeFiles(out, { 'thesis.txt': 'years of work' });
  const { value, diagnostics } = await publish(out, sourceOf(folder, OLD));
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['bad-output']]);
  expect(await readSite(out)).toEqual({ 'thesis.txt': 'years of work' });
});

test('a file where a folder is needed is explained', async () => {
  await writeFile(join(folder, 'file'), '');
  const { diagnostics } = await publish(join(folder, 'file/_site'), sourceOf(folder, OLD));
  expect(diagnostics.map(({ message }) => message.replaceAll(folder, '…'))).toMatchInlineSnapshot(`
    [
      "cannot write "…/file/_site": something is already there ("…/file")",
    ]
  `);
});

test('whatever sites follow each other, the folder holds the last one', async () => {
  const sites: readonly Site[] = [OLD, NEW, { 'x/y/z': '1' }, {}, OLD, { ...OLD, 'index.html': 'home!' }];
  for (const site of sites) {
    expect((await publish(out, sourceOf(folder, site))).diagnostics).toEqual([]);
    expect(await readSite(out)).toEqual(site);
  }
});
