import type { Locator, Page } from 'playwright-core';
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
      await page.getByRole('searchbox', { name: 'Search skills' }).fill('Django');
      await page.getByRole('checkbox', { name: /^Django \d/ }).check();
      await page.getByRole('searchbox', { name: 'Search skills' }).fill('Kubernetes');
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

  it.each([390, 1440])(
    'of %d px knows within two screens who somebody is, with which skills, and how to write',
    async (width) => {
      const page = await open('backend/', width, false);
      const isEarly = async (found: Locator): Promise<boolean> =>
        ((await found.boundingBox())?.y ?? Infinity) < 2 * 844;
      const head = page.locator('.engineer-header');
      expect(await head.getByRole('heading', { level: 1 }).textContent()).toBe('Henrike Lindahl');
      for (const found of [
        head.locator('.page-header-lede'),
        head.locator('.engineer-header-intro').first(),
        head.getByRole('link', { name: 'Python', exact: true }),
        head.getByRole('link', { name: /^mailto:|e-mail/i }),
        page.locator('[aria-labelledby="achievements"] a').first(),
      ]) {
        expect(await isEarly(found), String(found)).toBe(true);
      }
    },
  );

  it('reads on the home page what the team does, who is in it, and how to write to it', async () => {
    const page = await open('', 390, false);
    const text = await page.locator('main').textContent();
    const places = ['Three engineers and two roles', 'Rodrik van Léon', 'More achievements'].map(
      (said) => text?.indexOf(said) ?? -1,
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

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

  it.each(['backend/', 'projects/', 'achievements/'])(
    'shares this person or work by its title, a sentence and a picture: %s',
    async (list) => {
      const page = await open(list, 390);
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'share', {
          value: async (data: ShareData) => void document.body.append(JSON.stringify(data)),
        }),
      );
      await page.reload();
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

  it.each([390, 1440])(
    'of %d px without scripts sees the same on the list of skills and one click below',
    async (width) => {
      const page = await open('skills/', width, false);
      await page.getByRole('link', { name: 'Kubernetes', exact: true }).locator('visible=true').first().click();
      const holder = page.locator('#engineer-henrike-lindahl');
      expect(await holder.locator('.proofs a').count()).toBeGreaterThan(1);
    },
  );

  it.each([390, 1440])(
    'of %d px sees all work of 2022, with figures first, by one link and without scripts',
    async (width) => {
      const page = await open('work/', width, false);
      if (width === 390) await page.locator('.facets .fold-summary').first().click();
      else await page.locator('.facets .facets-fold').evaluate((fold) => void fold.setAttribute('open', ''));
      await page.locator('.facet-year a', { hasText: '2022' }).click();
      expect(await page.locator('h1').textContent()).toBe('Work of 2022');
      const items = page.locator('.year-chapter').first().locator('.work-item');
      expect(await items.count()).toBe(await items.locator('.metrics').count());
      expect(await page.locator('.work-item').count()).toBeGreaterThan(await items.count());
      const top = await items.first().locator('.metric-figure').boundingBox();
      const title = await items.first().locator('.item-title').boundingBox();
      expect(top?.y ?? 0, 'the figure stands before the title').toBeLessThanOrEqual(title?.y ?? 0);
    },
  );

  it.each([390, 1440])(
    'of %d px comes from a skill to work like theirs, with results and a contact, in three clicks',
    async (width) => {
      const page = await open('skills/', width, false);
      await page.getByRole('link', { name: 'Django', exact: true }).locator('visible=true').first().click();
      await page.locator('.proofs-figured a').first().click();
      expect(await page.locator('.figures-lead .metric-figure').first().isVisible()).toBe(true);
      const contact = page.getByRole('link', { name: /^Write to / });
      expect(await contact.getAttribute('href')).toMatch(/^mailto:/);
    },
  );

  it('of 390 px sees the first result below one closed line, and comes back to the results from the form', async () => {
    const page = await open('work/', 390);
    expect((await page.locator('.work-item').first().boundingBox())?.y).toBeLessThan(844);
    await page.locator('.explorer-form .fold-summary').click();
    await page.getByRole('checkbox', { name: /^With figures / }).check();
    const button = page.getByRole('button', { name: /^Show \d+ of \d+ projects and achievements$/ });
    await button.press('Enter');
    expect(await page.locator('.explorer-results .work-item').first().isVisible()).toBe(true);
    expect(await page.locator('.explorer-form details').getAttribute('open')).toBeNull();
  });
});
