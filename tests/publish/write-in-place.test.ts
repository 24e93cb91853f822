import { existsSync } from 'node:fs';
import { link, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert, beforeEach, expect, test } from 'vitest';
import type { Fill } from '../../src/publish/site-source.ts';
import {
  type LiveFolder,
  type LiveUpdate,
  openLiveFolder,
  recordLive,
  writeInPlace,
} from '../../src/publish/write-in-place.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { fillWith, readSite, type Site, sourceOf, wantedOf } from './sites.ts';

const FIRST: Site = { 'index.html': 'home', 'engineers/ada/index.html': 'Ada', 'engineers/bo/card/x.html': 'Bo' };
const SECOND: Site = { 'index.html': 'home', 'engineers/ada/index.html': 'Ada!' };

let folder: string;
let preview: string;

beforeEach(async () => {
  folder = temporaryFolder();
  preview = join(folder, 'cache/preview');
});

async function open(): Promise<LiveFolder> {
  const { value } = await openLiveFolder(preview, join(folder, 'cache/record.json'));
  assert(value !== null);
  return value;
}

async function update(live: LiveFolder, site: Site, fill?: Fill): Promise<LiveUpdate> {
  const { value } = await writeInPlace(live, sourceOf(folder, site, fill));
  assert(value !== null);
  return value;
}

test('each update writes only what changed and removes what is not wanted, with its empty folders', async () => {
  const first = await update(await open(), FIRST);
  expect(await readSite(preview)).toEqual(FIRST);
  const second = await update(first.live, SECOND);
  expect(second.plan).toEqual({
    write: ['engineers/ada/index.html'],
    keep: ['index.html'],
    remove: ['engineers/bo/card/x.html'],
  });
  expect(await readSite(preview)).toEqual(SECOND);
  expect(await readdir(join(preview, 'engineers'))).toEqual(['ada']);
});

test('an update that changes nothing calls nobody', async () => {
  const { live } = await update(await open(), FIRST);
  const seen: string[] = [];
  expect((await update(live, FIRST, fillWith(FIRST, seen))).live).toEqual(live);
  expect(seen).toEqual([]);
});

test('the next session goes on where the last one ended', async () => {
  const { live } = await update(await open(), FIRST);
  await recordLive(live, join(folder, 'cache/record.json'));
  const { plan } = await update(await open(), FIRST);
  expect([plan.write, plan.remove]).toEqual([[], []]);
});

test('from the first change to the next record there is none, so a killed session is made good by the next one', async () => {
  const { live } = await update(await open(), FIRST);
  const record = join(folder, 'cache/record.json');
  await recordLive(live, record);
  let during = true;
  await update(live, SECOND, async (target, write) => {
    during = existsSync(record);
    return fillWith(SECOND)(target, write);
  });
  expect([during, existsSync(record)]).toEqual([false, false]);
  const next = await update(await open(), SECOND);
  expect(next.plan.write).toEqual(Object.keys(SECOND).toSorted());
  await recordLive(next.live, record);
  expect((await update(await open(), SECOND)).plan.write).toEqual([]);
});

test('after a failed update the record says what is left', async () => {
  const { live } = await update(await open(), FIRST);
  const { value } = await writeInPlace(
    live,
    sourceOf(folder, SECOND, async () => [
      { severity: 'error', code: 'broken-layout', message: 'm', place: null, help: null },
    ]),
  );
  assert(value !== null);
  await recordLive(value.live, join(folder, 'cache/record.json'));
  expect((await update(await open(), SECOND)).plan.keep).toEqual(['index.html']);
});

test('after a failed update the next one writes what is unknown, and keeps the rest', async () => {
  const { live } = await update(await open(), FIRST);
  const { value, diagnostics } = await writeInPlace(
    live,
    sourceOf(folder, SECOND, async (target) => {
      await writeFile(join(target, 'engineers/ada/index.html'), 'Ad');
      return [{ severity: 'error', code: 'broken-layout', message: 'm', place: null, help: null }];
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['broken-layout']);
  assert(value !== null);
  const { plan } = await update(value.live, SECOND);
  expect([plan.write, plan.keep]).toEqual([['engineers/ada/index.html'], ['index.html']]);
  expect(await readSite(preview)).toEqual(SECOND);
});

test('a fault of the system is explained, and the next update makes it good', async () => {
  const { live } = await update(await open(), FIRST);
  const { value, diagnostics } = await writeInPlace(
    live,
    sourceOf(folder, SECOND, async () => {
      await readFile(join(folder, 'gone.jpg'));
      return [];
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['cannot-publish']);
  assert(value !== null);
  await update(value.live, SECOND);
  expect(await readSite(preview)).toEqual(SECOND);
});

test('a planned file that is not written is an error, and is written the next time', async () => {
  const { value, diagnostics } = await writeInPlace(
    await open(),
    sourceOf(folder, SECOND, async () => []),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['incomplete-site']);
  assert(value !== null);
  expect((await update(value.live, SECOND)).plan.write).toEqual(Object.keys(SECOND).toSorted());
});

test('nothing is written through a link', async () => {
  writeFiles(folder, { 'mine.html': 'mine' });
  const { live } = await update(await open(), FIRST);
  await link(join(preview, 'engineers/ada/index.html'), join(folder, 'copy.html'));
  const careless: Fill = async (target, write) => {
    for (const path of write) await writeFile(join(target, path), 'new');
    return [];
  };
  await update(live, SECOND, careless);
  expect(await readFile(join(folder, 'copy.html'), 'utf8')).toBe('Ada');

  await symlink(join(folder, 'mine.html'), join(preview, 'link.html'));
  await update(await open(), { ...SECOND, 'link.html': 'page' }, careless);
  expect(await readFile(join(folder, 'mine.html'), 'utf8')).toBe('mine');
  expect((await stat(join(preview, 'link.html'))).isFile()).toBe(true);
});

test('nothing is removed through a link that has taken the place of a folder', async () => {
  const { live } = await update(await open(), { 'a/x.html': 'x', 'index.html': 'home' });
  writeFiles(folder, { 'mine/x.html': 'mine' });
  await rename(join(preview, 'a'), join(folder, 'moved'));
  await symlink(join(folder, 'mine'), join(preview, 'a'));
  await update(live, { 'index.html': 'home!' });
  expect(await readFile(join(folder, 'mine/x.html'), 'utf8')).toBe('mine');
});

test('a file becomes a folder and back again', async () => {
  let live = await open();
  for (const site of [
    { a: 'file', 'b/c': 'deep' },
    { 'a/x': 'deep', b: 'file' },
    { a: 'file', 'b/c': 'deep' },
  ]) {
    live = (await update(live, site)).live;
    expect(await readSite(preview)).toEqual(site);
  }
});

test('bad paths touch nothing', async () => {
  const { live } = await update(await open(), FIRST);
  const source = { ...sourceOf(folder, FIRST), wanted: wantedOf({ '../x': 'x' }) };
  const { value, diagnostics } = await writeInPlace(live, source);
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['bad-output-path']]);
  expect(await readSite(preview)).toEqual(FIRST);
});

test('a folder that somebody else filled is not opened', async () => {
  writeFiles(preview, { 'thesis.txt': 'years of work' });
  const { value, diagnostics } = await openLiveFolder(preview, join(folder, 'cache/record.json'));
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['bad-output']]);
});
