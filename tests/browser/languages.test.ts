import type { BrowserContext } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, useBrowser, useSite } from '../harness/browser.ts';
import { contentInLocale, contentInPseudoLocale } from '../harness/content-in-locale.ts';
import { everyState } from '../harness/every-state.ts';
import { findLayoutFaults } from '../harness/find-layout-faults.ts';
import { readLayout } from '../harness/read-layout.ts';
import { samplePages } from '../harness/sample-pages.ts';

const FULL = 'tests/fixtures/full';
const contents = [
  { name: 'words that are longer by two fifths', content: contentInPseudoLocale(FULL), widths: [390] },
  ...(everyState ? ['es', 'pt-BR', 'de', 'ar'] : []).map((locale) => ({
    name: locale,
    content: contentInLocale(FULL, locale),
    widths: [320, 390, 1440],
  })),
];

describeInBrowser.each(contents)('pages in $name', ({ content, widths }) => {
  const site = useSite(content);
  const browser = useBrowser();
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser().newContext({ hasTouch: true });
  });

  it.each(Object.values(samplePages[FULL]))('/%s loses, hides and mixes no text', async (path) => {
    const page = await context.newPage();
    await page.goto(site.url + path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...findLayoutFaults(await readLayout(page)).map((fault) => `${width} px: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
