import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { type PictureFile, type Pictures, readPictures } from '../../src/images/read-pictures.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { draw, drawAnimation, drawPhoto, pngHeader } from './draw-picture.ts';

const root = temporaryFolder();
let content = '';
let cache = '';
let count = 0;

beforeEach(() => {
  count += 1;
  content = join(root, `${count}`, 'content');
  cache = join(root, `${count}`, 'cache');
  mkdirSync(join(content, 'media'), { recursive: true });
});

function put(asset: string, bytes: Uint8Array | string): string {
  mkdirSync(dirname(join(content, asset)), { recursive: true });
  writeFileSync(join(content, asset), bytes);
  return asset;
}

async function read(...assets: readonly string[]): Promise<Pictures> {
  const { value, diagnostics } = await readPictures(content, assets, cache);
  expect(diagnostics).toEqual([]);
  return value;
}

async function makeAll(files: readonly PictureFile[]): Promise<readonly (readonly [string, Uint8Array])[]> {
  return await Promise.all(files.map(async ({ path, make }) => [path, Buffer.from(await make())] as const));
}

function cachedFiles(): readonly string[] {
  const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

describe('the pictures of a folder', () => {
  test('have a set each, and every file that a set names exists in the size that it says', async () => {
    const { sets, files } = await read(
      put('media/Ada.jpg', await drawPhoto()),
      put('media/wide.png', await draw(700, 350).png().toBuffer()),
    );
    expect([...sets.keys()]).toEqual(['media/Ada.jpg', 'media/wide.png']);
    const made = new Map(await makeAll(files));
    const named = [...sets.values()].flatMap(({ sources }) => sources.flatMap(({ srcset }) => srcset));
    expect(named.map(({ path }) => path.slice(1))).toEqual(files.map(({ path }) => path));
    for (const { path, width } of named) {
      expect(await sharp(made.get(path.slice(1))).metadata()).toMatchObject({ width });
    }
    for (const { src, width, height, sources } of sets.values()) {
      const largest = sources.at(-1)?.srcset.at(-1)?.path.slice(1) ?? '';
      expect(await sharp(made.get(largest)).metadata()).toMatchObject({ width, height });
      expect(named.map(({ path }) => path)).toContain(src);
    }
  });

  test('have sets that are plain JSON', async () => {
    const { sets } = await read(put('media/Ada.jpg', await drawPhoto()));
    const plain = [...sets];
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });

  test('are those that end like one; other assets are passed over', async () => {
    const { sets } = await read(put('media/A.PNG', await draw(2, 2).png().toBuffer()), 'media/talk.pdf', 'media/png');
    expect([...sets.keys()]).toEqual(['media/A.PNG']);
  });

  test('share their files when bytes and names are equal, whatever the order of the assets', async () => {
    const bytes = await draw(3, 3).png().toBuffer();
    const assets = [put('media/b/dot.png', bytes), put('media/a/dot.png', bytes)];
    const pictures = await read(...assets);
    expect(pictures.sets.get('media/b/dot.png')).toEqual(pictures.sets.get('media/a/dot.png'));
    expect(pictures.files).toHaveLength(3);
    const reversed = await read(...assets.toReversed());
    expect([...reversed.sets]).toEqual([...pictures.sets]);
  });

  test('are never called after another picture, such as one that only a draft shows', async () => {
    const bytes = await draw(3, 3).png().toBuffer();
    const { sets } = await read(put('media/acme-takeover.png', bytes), put('media/dot.png', bytes));
    expect(sets.get('media/dot.png')?.src).toMatch(/^\/media\/dot-[0-9a-f]{8}-3\.png$/);
    expect(JSON.stringify(sets.get('media/dot.png'))).not.toContain('acme');
  });

  test('get other names and keys when their bytes change, and only then', async () => {
    const describeFiles = async () => (await read('media/a.png')).files.map(({ path, key }) => `${path} ${key}`);
    put('media/a.png', await draw(3, 3, '#111').png().toBuffer());
    const before = await describeFiles();
    expect(await describeFiles()).toEqual(before);
    expect(new Set(before).size).toBe(3);
    put('media/a.png', await draw(3, 3, '#222').png().toBuffer());
    expect((await describeFiles()).filter((file) => before.includes(file))).toEqual([]);
  });

  test('have the same bytes with a fresh cache', async () => {
    put('media/Ada.jpg', await drawPhoto());
    const first = await makeAll((await read('media/Ada.jpg')).files);
    cache = `${cache}-fresh`;
    expect(await makeAll((await read('media/Ada.jpg')).files)).toEqual(first);
  });
});

test('all mistakes of a folder are reported at once, each with its file and what to do', async () => {
  const photo = await drawPhoto();
  const assets = [
    put('media/animated.webp', await drawAnimation()),
    put('media/cut.jpg', photo.subarray(0, photo.length - 40)),
    put('media/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>'),
    put(
      'media/flow.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<script>alert(1)</script></svg>',
    ),
    put('media/good.jpg', photo),
    put('media/huge.png', pngHeader(30_000, 1)),
    put('media/notes.png', 'Dear diary'),
    'media/absent.png',
  ];
  const { value, diagnostics } = await readPictures(content, assets, cache);
  expect([...value.sets.keys()]).toEqual([
    'media/animated.webp',
    'media/animated.webp#animation',
    'media/flow.svg',
    'media/good.jpg',
  ]);
  expect(
    [...value.moving.values()].map(({ severity, message }) => `${severity}: ${message.slice(content.length)}`),
  ).toEqual(['hint: /media/animated.webp moves, and pages show its first frame']);
  const words = formatPretty(diagnostics).replaceAll(content.replaceAll('\\', '/'), 'content');
  expect(words).toMatchInlineSnapshot(`
    "error[unreadable]: content/media/absent.png does not exist
      content/media/absent.png:1:1
      help: it was there a moment ago: put it back, or build again

    error[bad-picture]: content/media/cut.jpg cannot be decoded to its end: it is damaged or incomplete
      content/media/cut.jpg:1:1
      help: copy it again from where it came from, or open and save it in a picture editor

    error[bad-picture]: content/media/drawing.svg does not say how large it is
      content/media/drawing.svg:1:1
      help: add \`viewBox\` to its \`<svg>\`, such as viewBox="0 0 640 480"

    warning[unsafe-svg]: content/media/flow.svg holds a script (<script>), which is left out
      content/media/flow.svg:2:1
      2 | <script>alert(1)</script></svg>
        | ^^^^^^^^^^^^^^^^^^^^^^^^^
      help: export it without interaction, remove the script, or save the picture as PNG

    error[picture-too-large]: content/media/huge.png is 30000 × 1 pixels large
      content/media/huge.png:1:1
      help: make it smaller: at most 20000 pixels a side and 50 million in all

    error[bad-picture]: content/media/notes.png holds no picture
      content/media/notes.png:1:1
      help: save the picture as SVG, AVIF, WebP, JPEG, PNG or GIF; to give the file another ending does not convert it

    5 errors and 1 warning in 6 files"
  `);
});

test('a drawing has one file, without what runs, and is served again from the cache', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><title>x</title><rect width="9" height="9"/></svg>';
  for (const _ of ['first', 'cached']) {
    const { sets, files } = await read(put('media/Flow.svg', drawing));
    const set = sets.get('media/Flow.svg');
    expect(set).toMatchObject({ width: 30, height: 20, sources: [] });
    expect(files.map(({ path }) => `/${path}`)).toEqual([set?.src]);
    expect(set?.src).toMatch(/^\/media\/flow-[\da-f]{8}-30\.svg$/);
    const [[, bytes] = ['', '']] = await makeAll(files);
    expect(String(bytes)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20"><rect width="9" height="9"/></svg>',
    );
  }
});

describe('the cache', () => {
  /** The sets and files of a picture, as JSON, in a process in which the picture library cannot be loaded. */
  function readWithoutSharp(asset: string, folder: string): string {
    const script = `
      import { registerHooks } from 'node:module';
      registerHooks({
        resolve: (specifier, context, next) => {
          if (specifier === 'sharp') throw new Error('the library was loaded');
          return next(specifier, context);
        },
      });
      const { readPictures } = await import('./src/images/read-pictures.ts');
      const { value } = await readPictures(...${JSON.stringify([content, [asset], folder])});
      const files = await Promise.all(value.files.map(async ({ path, make }) => [path, Buffer.from(await make())]));
      console.log(JSON.stringify([[...value.sets], files]));`;
    return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  test('serves a second run without the picture library', async () => {
    put('media/Ada.jpg', await drawPhoto());
    const first = await read('media/Ada.jpg');
    const made = await makeAll(first.files);
    expect(JSON.parse(readWithoutSharp('media/Ada.jpg', cache))).toEqual(
      JSON.parse(JSON.stringify([[...first.sets], made])),
    );
    expect(() => readWithoutSharp('media/Ada.jpg', `${cache}-fresh`)).toThrow('the library was loaded');
  });

  test('is not written again when nothing changed', async () => {
    put('media/Ada.jpg', await drawPhoto());
    await makeAll((await read('media/Ada.jpg')).files);
    const times = () => cachedFiles().map((file) => [file, statSync(file).mtimeMs]);
    const before = times();
    await makeAll((await read('media/Ada.jpg')).files);
    expect(times()).toEqual(before);
    expect(before).toHaveLength(4);
  });

  test('is mended where it is damaged', async () => {
    put('media/Ada.jpg', await drawPhoto());
    const first = await read('media/Ada.jpg');
    const made = await makeAll(first.files);
    for (const file of cachedFiles()) truncateSync(file, statSync(file).size - 1);
    const second = await read('media/Ada.jpg');
    expect([...second.sets]).toEqual([...first.sets]);
    expect(await makeAll(second.files)).toEqual(made);
    const [, files] = JSON.parse(readWithoutSharp('media/Ada.jpg', cache));
    expect(files).toEqual(JSON.parse(JSON.stringify(made)));
  });

  test('may be impossible to write: all is made all the same', async () => {
    writeFileSync(cache, 'a file where the folder should be');
    const { files } = await read(put('media/Ada.jpg', await drawPhoto()));
    expect(await makeAll(files)).toHaveLength(3);
  });
});

test('a picture that changes or goes between reading and making is never published half old and half new', async () => {
  put('media/a.png', await draw(3, 3, '#111').png().toBuffer());
  const { files } = await read('media/a.png');
  put('media/a.png', await draw(3, 3, '#222').png().toBuffer());
  await expect(makeAll(files)).rejects.toThrow('media/a.png was changed while the site was built');
});
