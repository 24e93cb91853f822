import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser, useBrowser, usePage, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { watchLayoutShift } from '../harness/layout-shift.ts';
import { samplePages } from '../harness/sample-pages.ts';

describeInBrowser('the first paint', () => {
  const browser = useBrowser();

  describe('of a page', () => {
    const site = useSite('tests/fixtures/team');
    const usedPage = usePage({ viewport: { width: 412, height: 823 } });
    let page: Page;

    beforeAll(async () => {
      page = usedPage();
    });

    it.each(Object.values(samplePages['tests/fixtures/team']))(
      'waits for its style sheets and the theme file alone: /%s',
      async (path) => {
        await page.goto(site.url + path);
        const sheets = (await blocking(page)).filter((file) => file !== 'theme.js');
        expect(sheets).toContain('site.css');
        expect(sheets.filter((file) => !/^(site|profile|lists|skills|story)\.css$/.test(file))).toEqual([]);
        expect(sheets.length).toBeLessThanOrEqual(2);
      },
    );
  });

  describe('of a page that comes slowly', () => {
    const site = useSite('tests/fixtures/team', { slowly: true });

    // They wait for the line most of the time, so several can wait together. A piece may end within a word, which then goes to
    // the next line.
    // Lists are alike, and so are the pages of one entry.
    const pages = Object.values(samplePages['tests/fixtures/team']);
    it.concurrent.each(everyState ? pages : pages.filter((_, index) => index % 3 === 0))(
      'moves hardly anything of what it shows: /%s',
      async (path) => {
        const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
        // What fonts move is another matter, and another test's.
        await page.route('**/*.woff2', (route) => route.abort());
        await page.goto(site.url + path, { waitUntil: 'networkidle' });
        expect(await (await watchLayoutShift(page, { buffered: true }))()).toBeLessThan(0.02);
        await page.close();
      },
    );
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
