import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, useBrowser, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';

// What a visitor takes along: a file, an address, a page for somebody else.
describeInBrowser('a visitor who passes a page on', () => {
  const site = useSite('tests/fixtures/team');
  const browser = useBrowser();
  const newPage = usePages();

  const open = async (path: string, width: number, javaScriptEnabled = true): Promise<Page> => {
    const page = await newPage({ viewport: { width, height: 844 }, javaScriptEnabled });
    await page.goto(site.url + path);
    return page;
  };

  it.each([390, 1440])('of %d px has the CV and the contact on the first screen of a profile', async (width) => {
    const page = await open('backend/', width, false);
    for (const [name, start] of [
      ['CV', '%PDF-'],
      ['Save contact', 'BEGIN:VCARD'],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true });
      const box = await link.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThan(844);
      const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect((await answer.body()).toString('latin1', 0, start.length)).toBe(start);
    }
  });

  it.each(['backend/', 'projects/', ...(everyState ? ['achievements/'] : [])])(
    'shares this person or work by its title, a sentence and a picture: %s',
    async (list) => {
      const page = await browser().newPage({ viewport: { width: 390, height: 844 } });
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'share', {
          value: async (data: ShareData) => void document.body.append(JSON.stringify(data)),
        }),
      );
      await page.goto(site.url + list);
      if (list !== 'backend/') await page.locator('main h2 a, main h3 a').first().click();
      await page.getByRole('link', { name: 'Share', exact: true }).first().click();
      const contentOf = (selector: string, attribute = 'content') => page.locator(selector).getAttribute(attribute);
      const sentence = (await contentOf('meta[name=description]')) ?? '';
      const shared = { title: await page.title(), text: sentence, url: await contentOf('link[rel=canonical]', 'href') };
      expect(await page.locator('body').textContent()).toContain(JSON.stringify(shared));
      expect(sentence.length).toBeGreaterThan(10);
      expect(await contentOf('[property="og:title"]')).toBe(shared.title);
      const picture = new URL((await contentOf('[property="og:image"]')) ?? '');
      const answer = await page.request.get(new URL(picture.pathname, site.url).href);
      expect((await answer.body()).toString('latin1', 1, 4)).toBe('PNG');
      expect(await contentOf('[property="og:image:alt"]')).not.toBe('');
      expect(await contentOf('[name="twitter:card"]')).toBe('summary_large_image');
    },
  );

  it('copies the address where the system has no sheet, and offers nothing without scripts', async () => {
    const page = await open('backend/', 1440);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('link[rel=canonical]').getAttribute('href'),
    );
    const plain = await open('backend/', 1440, false);
    expect(await plain.locator('.share').isVisible()).toBe(false);
  });
});
