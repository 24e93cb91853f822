import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from './serve.ts';

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofolio-serve-'));
  await writeFile(join(folder, 'index.html'), 'start');
  await writeFile(join(folder, '404.html'), 'not here');
  served = await serveFolder(folder, { base: '/portfolio/' });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

async function get(path: string): Promise<readonly [number, string]> {
  const response = await fetch(new URL(path, served.url));
  return [response.status, await response.text()];
}

test('the start page is served under the base path', async () => {
  expect(await get('/portfolio/')).toEqual([200, 'start']);
});

test('an unknown path gets the page 404.html with status 404', async () => {
  expect(await get('/portfolio/nobody/')).toEqual([404, 'not here']);
});

test('nothing is served outside of the base path', async () => {
  expect(await get('/')).toEqual([404, 'not here']);
  expect(await get('/index.html')).toEqual([404, 'not here']);
});

test('a file that is written while the folder is served is there at once', async () => {
  await writeFile(join(folder, 'late.txt'), 'late');
  expect(await get('/portfolio/late.txt')).toEqual([200, 'late']);
});

test('over a slow line a page comes whole in the end, and nothing else is slowed down', async () => {
  const slow = await serveFolder(folder, { base: '/portfolio/', slowly: true });
  const text = 'long '.repeat(500);
  await writeFile(join(folder, 'long.html'), text);
  const page = await fetch(`${slow.url}long.html`);
  expect([page.status, await page.text()]).toEqual([200, text]);
  expect((await fetch(`${slow.url}nobody/`)).status).toBe(404);
  await slow.close();
});
