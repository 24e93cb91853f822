import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type RenderThreads, startThreads, usefulThreads } from '../../src/eleventy/render-in-threads.ts';
import { createRenderer } from '../../src/eleventy/render-pages.ts';
import { explainFault } from '../../src/publish/explain-fault.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import type { SitePages } from '../../src/site/site.ts';
import { everyState } from '../harness/every-state.ts';
import { readFolder } from '../harness/read-pages.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const started: RenderThreads[] = [];
afterEach(async () => void (await Promise.all(started.splice(0).map((threads) => threads.close()))));

async function pagesOf(content: string): Promise<SitePages> {
  const options = { content, base: null, url: null, drafts: false, hashedAssets: false, cache: '.cache' };
  const { value } = await prepareSite(options);
  if (value === null) throw new Error(`${content} has mistakes`);
  return value;
}

function start(count: number): RenderThreads {
  const threads = startThreads(count, '.cache/node');
  started.push(threads);
  return threads;
}

test('pages are the same to the byte whether they are rendered here or in any number of threads', async () => {
  const pages = await pagesOf('tests/fixtures/full');
  const here = temporaryFolder();
  let done = 0;
  const onPage = (): void => {
    done += 1;
  };
  expect(await createRenderer(here)(pages, onPage)).toEqual([]);
  expect(done).toBe(pages.pages.length);
  const expected = readFolder(here);
  expect(expected.size).toBe(pages.pages.length);
  for (const count of everyState ? [1, 2, 4] : [2]) {
    const folder = temporaryFolder();
    const threads = start(count);
    threads.load();
    done = 0;
    expect(await threads.render(folder, pages, onPage)).toEqual([]);
    expect(done, `${count} threads`).toBe(pages.pages.length);
    expect(readFolder(folder), `${count} threads`).toEqual(expected);
  }
});

test('a page that its layout cannot render is reported as it is without threads', async () => {
  const { pages, shells } = await pagesOf('tests/fixtures/minimal');
  const [page] = pages;
  if (page === undefined) throw new Error('the site has no page');
  const broken = { ...page, json: new TextEncoder().encode(JSON.stringify({ ...page, view: {} })) };
  const here = await createRenderer(temporaryFolder())({ pages: [broken], shells });
  expect(here).toMatchObject([{ code: 'broken-layout' }]);
  expect(await start(1).render(temporaryFolder(), { pages: [broken], shells })).toEqual(here);
});

test('a fault of the disk comes back with all that explains it', async () => {
  const pages = await pagesOf('tests/fixtures/minimal');
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'in the way');
  const fault = await start(1)
    .render(join(file, 'site'), pages)
    .catch((error: unknown) => error);
  expect(explainFault(fault, 'out')).toMatchObject({
    code: 'cannot-publish',
    message: expect.stringContaining('file'),
  });
});

test('there is always a thread, however little memory is free', () => {
  expect(usefulThreads()).toBeGreaterThanOrEqual(1);
});
