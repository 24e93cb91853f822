import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, usePage, usePages, useSite } from '../harness/browser.ts';

describeInBrowser('a project’s page', () => {
  const site = useSite('tests/fixtures/team');
  const usedPage = usePage();
  let page: Page;

  beforeAll(async () => {
    page = usedPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}projects/oneledger-data-migration/`);
    await page.evaluate(() => document.fonts.ready.then(() => null));
  });

  it('has lines of 60 to 75 characters', async () => {
    const lines = (await fullLines(page)).map((line) => line.length);
    expect(lines.length).toBeGreaterThan(5);
    const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length;
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(75);
  });

  it('says in print how to write to its people, in the place of an icon', async () => {
    await page.emulateMedia({ media: 'print' });
    const write = page.locator('.credits [data-address]').first();
    const printed = await write.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toBe('"henrike@team.example"');
    expect(await write.locator('.icon').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('has its facts beside the text on a wide page and before it on a narrow one', async () => {
    const [margin, text] = [page.locator('.story-margin'), page.locator('.story-text')];
    expect((await margin.boundingBox())?.y).toBe((await text.boundingBox())?.y);
    await page.setViewportSize({ width: 390, height: 900 });
    expect((await margin.boundingBox())?.y).toBeLessThan((await text.boundingBox())?.y ?? 0);
  });
});

describeInBrowser('the only picture of a project', () => {
  const site = useSite('tests/fixtures/full');
  const newPage = usePages();

  it.each([390, 820, 1440])('is as wide as the text at %d px, or as its column', async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.url}projects/fleet-console/`);
    const widths = await page.evaluate(() =>
      ['.story-text', '.story-text > .prose > p', '.pictures-picture'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0,
      ),
    );
    const [column = 0, text = 0, picture = 0] = widths;
    expect(text).toBeGreaterThan(300);
    expect(picture).toBeGreaterThanOrEqual(text - 1);
    expect(picture).toBeLessThanOrEqual(column);
  });
});

/** The lines of all paragraphs as they are set, without the last of each. */
async function fullLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.story-text p')].flatMap((paragraph) => {
      const range = document.createRange();
      const lines = new Map<number, string>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const [index, letter] of [...(node.textContent ?? '')].entries()) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const line = Math.round(range.getBoundingClientRect().bottom);
          lines.set(line, (lines.get(line) ?? '') + letter);
        }
      }
      return [...lines.values()].slice(0, -1).map((line) => line.trim());
    }),
  );
}
