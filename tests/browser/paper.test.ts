import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';

// One page of each kind whose last sheet would hold some lines alone.
describeInBrowser('on paper', () => {
  const site = useSite('tests/fixtures/showcase', { pagesOnly: true });
  const newPage = usePages();

  async function opened(path: string): Promise<Page> {
    const page = await newPage();
    await page.goto(site.url + path);
    return page;
  }

  it.each([
    'engineers/',
    'engineers/anselm-grau/',
    'engineers/caoimhe-brannock/',
    'organizations/norsund-ferries/',
    'achievements/booking-in-half-a-second/',
    'skills/technical-writing/',
    'notes/',
  ])('stands all of a short page on one sheet: %s', async (path) => {
    expect(await sheetsOf(await opened(path))).toBe(1);
  });

  it('stand pictures beside the text of a project, so that two sheets hold it', async () => {
    expect(await sheetsOf(await opened('projects/finch-ledger/'))).toBe(2);
  });

  // A browser begins a new sheet before a list in which no row may end one.
  it('may each row of work in a profile end a sheet', async () => {
    const page = await opened('engineers/maren-tveit/');
    await page.emulateMedia({ media: 'print' });
    const looks = await page
      .locator('.work-item .item-title, .project-brief .item-title, .achievement-brief-title, .rows .seal')
      .evaluateAll((parts) =>
        parts.map((part) => [getComputedStyle(part).breakAfter, getComputedStyle(part).position].join(' ')),
      );
    expect(new Set(looks)).toEqual(new Set(['auto static']));
  });

  it('stands the opening mark of a quotation on the sheet', async () => {
    const page = await opened('projects/finch-ledger/');
    await page.emulateMedia({ media: 'print' });
    const margin = await page
      .locator('.testimonial-text > p')
      .first()
      .evaluate((text) => getComputedStyle(text, '::before').marginInlineStart);
    expect(margin).toBe('0px');
  });
});

describeInBrowser('the home page of a team of eight', () => {
  const site = useSite('tests/fixtures/showcase', { pagesOnly: true });
  const newPage = usePages();

  it('is at most seven screens of a phone long', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(site.url);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(7);
  });
});

/** How many sheets a PDF has. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
