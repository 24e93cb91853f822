import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, setTextSize, USUAL_TEXT, usePages } from './browser.ts';
import { type ServedFolder, serveFolder } from './serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

describeInBrowser('a page that an earlier test has used', () => {
  const newPage = usePages();
  const given: Page[] = [];
  const folder = temporaryFolder({ 'index.html': '<p>Here</p>' });
  let served: ServedFolder;

  beforeAll(async () => {
    served = await serveFolder(folder, { base: '/' });
  });

  afterAll(() => served?.close());

  it('is left with something stored, in other colours and sizes, and with its requests held', async () => {
    const [page, other] = [await newPage(), await newPage()];
    expect(other).not.toBe(page);
    given.push(page, other);
    await page.goto(served.url);
    await page.evaluate(() => localStorage.setItem('a', 'b'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 400 });
    await setTextSize(page, 2 * USUAL_TEXT);
    await page.route('**/*', (route) => route.abort());
  });

  it('is as nobody had used it', async () => {
    const page = await newPage();
    expect(given).toContain(page);
    await page.goto(served.url);
    const state = await page.evaluate(() => [
      localStorage.length,
      innerWidth,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('print').matches,
      getComputedStyle(document.documentElement).fontSize,
    ]);
    expect(state).toEqual([0, 1280, false, false, `${USUAL_TEXT}px`]);
    expect(await newPage({ javaScriptEnabled: false })).not.toBe(page);
  });
});
