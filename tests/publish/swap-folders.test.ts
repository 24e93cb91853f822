import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { fillWith, readSite, type Site, sourceOf } from './sites.ts';

const OLD: Site = { 'index.html': 'home', 'engineers/ada/index.html': 'Ada' };
const LITTER = ['._site.proofolio-lock', '._site.proofolio-stage', '_site', 'cache'];

let folder: string;
let out: string;

beforeEach(async () => {
  folder = temporaryFolder();
  out = join(folder, '_site');
  await publish(out, sourceOf(folder, OLD));
});

/** A build in a process of its own that has written half of its site. */
async function hangingBuild(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'hanging-build.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a build that is killed leaves the old site, and the next build clears up', async () => {
  const child = await hangingBuild();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await readdir(folder)).toEqual(LITTER);
  expect(await readSite(out)).toEqual(OLD);

  const { value } = await publish(out, sourceOf(folder, { ...OLD, 'new.html': 'new' }));
  expect(value?.plan).toEqual({ write: ['new.html'], keep: Object.keys(OLD).toSorted(), remove: [] });
  expect(await readSite(out)).toEqual({ ...OLD, 'new.html': 'new' });
  expect(await readdir(folder)).toEqual(['_site', 'cache']);
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'a build that is ended by %s clears up itself and ends by that signal',
  async (signal) => {
    const child = await hangingBuild();
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(await readdir(folder)).toEqual(['_site', 'cache']);
    expect(await readSite(out)).toEqual(OLD);
  },
);

test('a second build is refused while one is running, and changes nothing', async () => {
  const child = await hangingBuild();
  const { value, diagnostics } = await publish(out, sourceOf(folder, {}));
  expect(value).toBeNull();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['build-running', expect.stringContaining(`(process ${child.pid} on `)],
  ]);
  expect(await readdir(folder)).toEqual(LITTER);
  expect(await readSite(out)).toEqual(OLD);
});

test('a second build in the same process is refused as well', async () => {
  const first = { 'index.html': 'first' };
  const nested = sourceOf(folder, first, async (staging, write) => {
    const { diagnostics } = await publish(out, sourceOf(folder, { 'index.html': 'second' }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['build-running']);
    return fillWith(first)(staging, write);
  });
  expect((await publish(out, nested)).value?.published).toBe(true);
  expect(await readSite(out)).toEqual(first);
});

test('a crash between the two renames is repaired by the next build', async () => {
  await rename(out, join(folder, '._site.proofolio-previous'));
  writeFiles(folder, { '._site.proofolio-stage/index.html': 'half' });
  const { value } = await publish(out, sourceOf(folder, OLD));
  expect(value?.published).toBe(false);
  expect(await readSite(out)).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['_site', 'cache']);
});

test('the old site comes back even when the next build fails', async () => {
  await rename(out, join(folder, '._site.proofolio-previous'));
  const failing = sourceOf(folder, { 'index.html': 'new' }, async () => []);
  expect((await publish(out, failing)).value).toBeNull();
  expect(await readSite(out)).toEqual(OLD);
});

test('a crash after the swap leaves the new site, and the old one goes', async () => {
  writeFiles(folder, { '._site.proofolio-previous/index.html': 'old', '._site.proofolio-stage/x.html': 'old' });
  await publish(out, sourceOf(folder, OLD));
  expect(await readSite(out)).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['_site', 'cache']);
});

test('a remainder of the old site that has no marker is never brought back', async () => {
  await rename(out, join(folder, 'elsewhere'));
  await mkdir(join(folder, '._site.proofolio-previous'));
  await writeFile(join(folder, '._site.proofolio-previous/old.html'), 'old');
  const failing = sourceOf(folder, { 'index.html': 'new' }, async () => []);
  await publish(out, failing);
  await expect(stat(out)).rejects.toThrow('ENOENT');
});
