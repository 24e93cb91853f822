import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, useBrowser, useSite } from '../harness/browser.ts';

// What visitors come for, and in how many clicks they have it.
describeInBrowser('a visitor', () => {
  const site = useSite('tests/fixtures/team', { base: '/portfolio/' });
  const browser = useBrowser();

  const open = async (path: string, width: number, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser().newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  };

  it.each([390, 1440])(
    'of %d px sees who has proven Django and Kubernetes, and what they did, by two choices',
    async (width) => {
      const page = await open('engineers/', width);
      await page
        .locator('.facets-fold')
        .evaluateAll((folds) => folds.forEach((fold) => void fold.setAttribute('open', '')));
      await page.getByRole('searchbox', { name: 'Find a skill' }).fill('Django');
      await page.getByRole('checkbox', { name: /^Django \d/ }).check();
      await page.getByRole('searchbox', { name: 'Find a skill' }).fill('Kubernetes');
      await page.getByRole('checkbox', { name: /^Kubernetes / }).check();
      const people = page.locator('.explorer-results .engineer-item');
      await page.locator('.engineer-item-proofs li:nth-child(2)').waitFor();
      expect(await people.count()).toBe(1);
      const lines = people.locator('.engineer-item-proofs li');
      expect((await lines.allInnerTexts()).map((text) => text.split(/\s/)[0])).toEqual(['Django', 'Kubernetes']);
      const entries = await lines
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const href of entries)
        expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
    },
  );

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

  it.each([390, 1440])(
    'of %d px without scripts sees the same on the list of skills and one click below',
    async (width) => {
      const page = await open('skills/', width, false);
      await page.getByRole('link', { name: 'Kubernetes', exact: true }).locator('visible=true').first().click();
      const holder = page.locator('#engineer-henrike-lindahl');
      expect(await holder.locator('.proofs a').count()).toBeGreaterThan(1);
    },
  );
});
