import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { watchLayoutShift } from '../harness/layout-shift.ts';
import { runCommand } from '../harness/run-command.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('the first paint', () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    expect((await runCommand('build', ['--out', `${folder()}/site`])).status).toBe(0);
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  describe('of a page', () => {
    let served: ServedFolder;
    let page: Page;

    beforeAll(async () => {
      served = await serveFolder(`${folder()}/site`, { base: '/' });
      page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    });

    afterAll(() => served?.close());

    it.each(Object.values(samplePages.content))(
      'waits for the style sheet and the theme file alone: /%s',
      async (path) => {
        await page.goto(served.url + path);
        expect(await blocking(page)).toEqual(['site.css', 'theme.js']);
      },
    );
  });

  describe('of a page that comes slowly', () => {
    let served: ServedFolder;
    let page: Page;

    beforeAll(async () => {
      served = await serveFolder(`${folder()}/site`, { base: '/', slowly: true });
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      // What fonts move is another matter, and another test's.
      await page.route('**/*.woff2', (route) => route.abort());
    });

    afterAll(() => served?.close());

    // A piece may end within a word, which then goes to the next line.
    it.each(Object.values(samplePages.content))('moves hardly anything of what it shows: /%s', async (path) => {
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      expect(await (await watchLayoutShift(page, { buffered: true }))()).toBeLessThan(0.02);
    });
  });
});

/** The files that the first paint waits for, by name without the mark of their content. */
async function blocking(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
  return addresses.map((address) => new URL(address).pathname.replace(/^.*\/(\w+)\.\w+\.(\w+)$/, '$1.$2')).toSorted();
}
