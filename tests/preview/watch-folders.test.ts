import { statSync } from 'node:fs';
import { link, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolders } from '../../src/preview/watch-folders.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

interface Heard {
  /** Waits until exactly these paths, relative to the folder, were reported since the last call. */
  readonly toHear: (...paths: readonly string[]) => Promise<void>;
  readonly bursts: (readonly string[])[];
}

/** Watches `content`, or other folders, in a folder. */
async function hear(folder: string, { watched = ['content'], settle = 25 } = {}): Promise<Heard> {
  const bursts: (readonly string[])[] = [];
  const watcher = await watchFolders(
    watched.map((name) => join(folder, name)),
    (paths) => bursts.push(paths.map((path) => relative(folder, path))),
    { settle },
  );
  onTestFinished(() => watcher.close());
  const heard = (): readonly string[] => [...new Set(bursts.flat())].sort();
  const toHear = async (...paths: readonly string[]): Promise<void> => {
    await vi.waitFor(() => expect(heard()).toEqual(expect.arrayContaining([...paths])), {
      timeout: 8000,
      interval: 10,
    });
    expect(heard()).toEqual([...paths].sort());
    // What still comes of the same change belongs to it; only then the next one starts afresh.
    await sleep(60 + settle);
    bursts.length = 0;
  };
  return { toHear, bursts };
}

test('a file that comes, changes and goes is reported each time', async () => {
  const folder = temporaryFolder({ 'content/site.yml': 'title: A' });
  const { toHear } = await hear(folder);
  writeFiles(folder, { 'content/ada.md': 'Ada' });
  await toHear('content/ada.md');
  writeFiles(folder, { 'content/ada.md': 'Ada Lovelace' });
  await toHear('content/ada.md');
  await rm(join(folder, 'content/ada.md'));
  await toHear('content/ada.md');
});

test('a renamed file is reported under both names', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a' });
  const { toHear } = await hear(folder);
  await rename(join(folder, 'content/a.md'), join(folder, 'content/b.md'));
  await toHear('content/a.md', 'content/b.md');
});

test('a file that an editor saves through a temporary one is reported, and the temporary one is not', async () => {
  const folder = temporaryFolder({ 'content/ada.md': 'Ada' });
  const { toHear } = await hear(folder, { settle: 500 });
  for (const text of ['Ada L', 'Ada Lovelace']) {
    const temporary = ['content/.ada.md.swp', 'content/4913', 'content/ada.md~', 'content/#ada.md#'];
    writeFiles(folder, Object.fromEntries(temporary.map((name) => [name, 'x'])));
    writeFiles(folder, { 'content/sedXq3': text });
    await rename(join(folder, 'content/sedXq3'), join(folder, 'content/ada.md'));
    await toHear('content/ada.md');
  }
});

test('all files of a new folder are reported, and what happens in it later', async () => {
  const folder = temporaryFolder({ 'content/site.yml': 'title: A' });
  const { toHear } = await hear(folder);
  writeFiles(folder, { 'content/media/ada/1.png': '1', 'content/media/ada/2.png': '2' });
  await toHear('content/media/ada/1.png', 'content/media/ada/2.png');
  writeFiles(folder, { 'content/media/ada/1.png': 'other' });
  await toHear('content/media/ada/1.png');
});

test('a folder that goes reports all its files, and is watched again when it comes back', async () => {
  const folder = temporaryFolder({ 'content/notes/a.md': 'a', 'content/notes/deep/b.md': 'b' });
  const { toHear } = await hear(folder);
  await rm(join(folder, 'content/notes'), { recursive: true });
  await toHear('content/notes/a.md', 'content/notes/deep/b.md');
  writeFiles(folder, { 'content/notes/a.md': 'a' });
  await toHear('content/notes/a.md');
  writeFiles(folder, { 'content/notes/a.md': 'changed' });
  await toHear('content/notes/a.md');
});

test('a folder that is moved reports its files under both names, and stays watched', async () => {
  const folder = temporaryFolder({ 'content/notes/a.md': 'a' });
  const { toHear } = await hear(folder);
  await rename(join(folder, 'content/notes'), join(folder, 'content/talks'));
  await toHear('content/notes/a.md', 'content/talks/a.md');
  writeFiles(folder, { 'content/talks/a.md': 'changed' });
  await toHear('content/talks/a.md');
});

test('a watched folder may itself go with all above it, and come back', async () => {
  const top = temporaryFolder({ 'project/content/a.md': 'a' });
  const { toHear } = await hear(top, { watched: ['project/content'] });
  await rm(join(top, 'project'), { recursive: true });
  await toHear('project/content/a.md');
  writeFiles(top, { 'project/content/b.md': 'b' });
  await toHear('project/content/b.md');
  writeFiles(top, { 'project/content/b.md': 'changed' });
  await toHear('project/content/b.md');
});

test('a watched folder that is replaced in one go reports what differs', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a', 'other/b.md': 'b' });
  const { toHear, bursts } = await hear(folder);
  await rename(join(folder, 'content'), join(folder, 'old'));
  await rename(join(folder, 'other'), join(folder, 'content'));
  await toHear('content/a.md', 'content/b.md');
  // It is watched anew a moment after it was reported; a busy machine needs long for that, and what is saved before is not heard.
  let saved = 0;
  await vi.waitFor(
    async () => {
      writeFiles(folder, { 'content/b.md': `changed ${saved++}`, 'old/a.md': 'changed' });
      await vi.waitFor(() => expect(bursts.flat()).toContain('content/b.md'), { timeout: 500, interval: 10 });
    },
    { timeout: 30_000, interval: 10 },
  );
  await toHear('content/b.md');
});

test('a folder that is not there yet is waited for, also under a hidden one', async () => {
  const folder = temporaryFolder();
  const { toHear } = await hear(folder, { watched: ['.cache/deep/content'] });
  writeFiles(folder, { '.cache/other.txt': 'x' });
  writeFiles(folder, { '.cache/deep/content/a.md': 'a' });
  await toHear('.cache/deep/content/a.md');
});

test('a linked folder is watched through its link', async () => {
  const folder = temporaryFolder({ 'team/a.md': 'a' });
  await symlink(join(folder, 'team'), join(folder, 'content'));
  const { toHear } = await hear(folder);
  writeFiles(folder, { 'team/a.md': 'changed' });
  await toHear('content/a.md');
});

test('many files at once are all reported, in few bursts', async () => {
  const folder = temporaryFolder({ 'content/site.yml': 'title: A' });
  const { toHear, bursts } = await hear(folder);
  const names = Array.from({ length: 300 }, (_, index) => `content/engineers/e${index}.md`);
  const files = Object.fromEntries(names.map((name) => [name, name]));
  writeFiles(folder, files);
  await vi.waitFor(() => expect(new Set(bursts.flat()).size).toBe(300), { timeout: 8000 });
  expect(bursts.length).toBeLessThan(50);
  await toHear(...names);
});

test('what leaves a file as it is reports nothing', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a', 'content/z.md': 'z' });
  const { toHear } = await hear(folder, { settle: 500 });
  await link(join(folder, 'content/a.md'), join(folder, 'linked.md'));
  await mkdir(join(folder, 'content/empty'));
  writeFiles(folder, { 'beside/a.md': 'a', 'content/.git/index': 'x' });
  await writeFile(join(folder, 'content/passing'), 'x');
  await rm(join(folder, 'content/passing'));
  await utimes(join(folder, 'content/z.md'), new Date(0), new Date(0));
  await toHear('content/z.md');
});

test('a file that is empty while it is saved is reported once it has its text', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a' });
  const sizes: number[] = [];
  const onChange = (): number => sizes.push(statSync(join(folder, 'content/a.md')).size);
  const watcher = await watchFolders([join(folder, 'content')], onChange, { emptyWait: 8000 });
  onTestFinished(() => watcher.close());
  writeFiles(folder, { 'content/a.md': '' });
  await sleep(150);
  writeFiles(folder, { 'content/a.md': 'with its text' });
  await vi.waitFor(() => expect(sizes).toEqual(['with its text'.length]), { timeout: 8000 });
});

test('a file that stays empty is reported after a while', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a' });
  const { toHear } = await hear(folder);
  writeFiles(folder, { 'content/a.md': '' });
  await toHear('content/a.md');
});

test('a single file is watched too, and what lies beside it is not', async () => {
  const folder = temporaryFolder({ 'a.ts': 'a', 'b.ts': 'b' });
  const { toHear } = await hear(folder, { watched: ['a.ts'] });
  writeFiles(folder, { 'b.ts': 'changed', 'a.ts': 'changed' });
  await toHear('a.ts');
  await rm(join(folder, 'a.ts'));
  await toHear('a.ts');
  writeFiles(folder, { 'a.ts': 'again' });
  await toHear('a.ts');
});

test('after closing nothing is reported any more', async () => {
  const folder = temporaryFolder({ 'content/a.md': 'a' });
  const reported = vi.fn();
  const watcher = await watchFolders([join(folder, 'content')], reported);
  writeFiles(folder, { 'content/a.md': 'changed' });
  await watcher.close();
  await sleep(100);
  expect(reported).not.toHaveBeenCalled();
});
