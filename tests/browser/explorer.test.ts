import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, useBrowser, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { watchLayoutShift } from '../harness/layout-shift.ts';
import { manyContent } from '../harness/many-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('the explorer of a list', () => {
  const site = useSite('tests/fixtures/team');
  const browser = useBrowser();
  const newPage = usePages();

  /** A page with the ways to narrow its list unfolded. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openFolded(path, options);
    await page
      .locator('.facets-fold')
      .evaluateAll((folds) => folds.forEach((fold) => void fold.setAttribute('open', '')));
    return page;
  }

  async function openFolded(path: string, options: BrowserContextOptions): Promise<Page> {
    const page = await newPage(options);
    await page.goto(site.url + path);
    return page;
  }

  it('stands on a phone in one closed line above the first result, and leads back to the results', async () => {
    const page = await openFolded('work/', { viewport: { width: 390, height: 844 } });
    expect((await page.locator('.work-item').first().boundingBox())?.y).toBeLessThan(844);
    await page.locator('.explorer-form .fold-summary').click();
    await page.getByRole('checkbox', { name: /^With figures / }).check();
    const button = page.getByRole('button', { name: /^Show \d+ of \d+ projects and achievements$/ });
    await button.press('Enter');
    expect(await page.locator('.explorer-results .work-item').first().isVisible()).toBe(true);
    expect(await page.locator('.explorer-form details').getAttribute('open')).toBeNull();
  });

  const status = (page: Page) => page.getByRole('status');
  const titles = (page: Page) => page.locator('.explorer-results .item-title').allInnerTexts();
  const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
  const query = (page: Page) => new URL(page.url()).search;
  const isOwnListShown = (page: Page) => page.locator('[data-list]').isVisible();
  const says = async (page: Page, text: string) => {
    await page.locator('.explorer-status', { hasText: text }).waitFor();
  };

  describe('narrows the achievements', () => {
    it('by two skills and a person, and the address gives the same to whoever opens it', async () => {
      const page = await open('achievements/');
      await box(page, /^Redis /).check();
      await box(page, /^WebSockets /).check();
      await box(page, /^Henrike Lindahl /).check();
      await says(page, '1 of 30 achievements');
      expect(query(page)).toBe('?engineer=henrike-lindahl&skill=redis&skill=websockets');
      expect(await titles(page)).toEqual([
        'Let WebSocket connections scale horizontally with distributed channel layers',
      ]);
      expect(await isOwnListShown(page)).toBe(false);

      const anew = await open(`achievements/${query(page)}`);
      await says(anew, '1 of 30 achievements');
      expect(await titles(anew)).toEqual(await titles(page));
      expect(await box(anew, /^Redis /).isChecked()).toBe(true);
    });

    it('step by step back and forward', async () => {
      const page = await open('achievements/');
      await box(page, /^Redis /).check();
      await says(page, '4 of 30 achievements');
      await box(page, /^2022 /).check();
      await says(page, '3 of 30 achievements');
      await page.goBack();
      await says(page, '4 of 30 achievements');
      expect(await box(page, /^2022 /).isChecked()).toBe(false);
      await page.goBack();
      await says(page, '30 achievements');
      expect([query(page), await isOwnListShown(page)]).toEqual(['', true]);
      await page.goForward();
      await says(page, '4 of 30 achievements');
    });

    it('by keyboard alone, without moving the focus', async () => {
      const page = await open('achievements/');
      await page.locator('.explorer-form input').first().focus();
      for (
        let step = 0;
        step < 60 && !(await box(page, /^Redis /).evaluate((it) => it === document.activeElement));
        step++
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await says(page, '4 of 30 achievements');
      expect(await box(page, /^Redis /).evaluate((it) => it === document.activeElement)).toBe(true);
    });

    it('by a skill that is looked for', async () => {
      const page = await open('achievements/');
      await page.getByRole('searchbox', { name: 'Search skills' }).fill('oauth');
      await page.locator('.explorer-form label', { hasText: 'OAuth 2.0' }).click();
      await says(page, '1 of 30 achievements');
      expect(query(page)).toBe('?skill=oauth-2-0');
    });

    it('by the first of its choices, from which those that the page lacks are made', async () => {
      const page = await open('achievements/');
      const first = page.locator('.explorer-form input[name=skill]').first();
      const value = await first.getAttribute('value');
      await first.check();
      await page.locator('.explorer-results .item-title').first().waitFor();
      expect(await page.locator('.explorer-form input[name=skill]').count()).toBeGreaterThan(24);
      expect(query(page)).toBe(`?skill=${value}`);
    });

    it('and takes back one choice, or all', async () => {
      const page = await open('achievements/?skill=redis&year=2022');
      await page.getByRole('button', { name: 'Remove 2022' }).click();
      await says(page, '4 of 30 achievements');
      expect(
        await page.getByRole('button', { name: 'Remove Redis' }).evaluate((it) => it === document.activeElement),
      ).toBe(true);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await says(page, '30 achievements');
      expect([query(page), await isOwnListShown(page)]).toEqual(['', true]);
      expect(await status(page).evaluate((it) => it === document.activeElement)).toBe(true);
    });

    it('and puts the largest figure of one measure first', async () => {
      const page = await open('projects/');
      await page.getByRole('combobox').selectOption({ label: 'Requests an hour: largest first' });
      await says(page, '8 of 8 projects');
      const figures = await page.locator('.explorer-results li:nth-child(-n + 2) .metric-figure').allInnerTexts();
      expect(figures.filter((figure) => figure.endsWith('+')).slice(0, 2)).toEqual(['1 million+', '500,000+']);
      expect(query(page)).toBe('?sort=request-per-hour');
    });

    it('leaves out of the address what it does not offer, and says when nothing is left', async () => {
      const page = await open('achievements/?skill=alchemy&year=1066');
      await says(page, '30 achievements');
      expect([query(page), await isOwnListShown(page)]).toEqual(['', true]);
      await page.goto(`${site.url}achievements/?skill=redis&year=2018`);
      await says(page, '0 of 30 achievements');
      expect(await page.locator('.explorer-nothing').isVisible()).toBe(true);
    });
  });

  it('narrows engineers and projects too', async () => {
    const engineers = await open('engineers/?skill=django');
    await says(engineers, '1 of 3 engineers');
    const names = engineers.locator('.explorer-results .engineer-item-name');
    expect(await names.allInnerTexts()).toEqual(['Henrike Lindahl']);
    await box(engineers, /without proof/).check();
    await says(engineers, '2 of 3 engineers');
    expect(await names.allInnerTexts()).toEqual(['Henrike Lindahl', 'Rafaela Harper Stone']);
    expect(await engineers.locator('.engineer-item-proofs .seal').allInnerTexts()).toEqual([
      'quantified',
      'no proof yet',
    ]);
    expect(query(engineers)).toBe('?skill=django&declared=1');
    const projects = await open('projects/?organization=oneledger');
    await says(projects, '1 of 8 projects');
  });

  it('shows what it finds as the page itself would', async () => {
    const page = await open('projects/?sort=percent');
    await says(page, '8 of 8 projects');
    const items = (place: string) =>
      page
        .locator(`${place} .project-item`)
        .evaluateAll((found) =>
          found.map((item) => item.outerHTML.replace(/\s+/g, ' ').replace(/ (?=<)|(?<=>) /g, '')),
        );
    expect((await items('.explorer-results')).toSorted()).toEqual((await items('[data-list]')).toSorted());
  });

  it('asks for its index when it is first used, and only then', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const indexes = () => asked.filter((path) => path.endsWith('.json'));
    await page.goto(`${site.url}achievements/`, { waitUntil: 'networkidle' });
    expect(indexes()).toEqual([]);
    await page.locator('.explorer-form summary').click();
    await page.locator('.explorer-form input').first().focus();
    await box(page, /^Redis /).check();
    await box(page, /^Caching /).check();
    await says(page, '1 of 30 achievements');
    expect(indexes()).toEqual([expect.stringMatching(/^\/assets\/achievements\.[\da-f]{10}\.json$/)]);
  });

  it('says when the index cannot be had, keeps the list, and tries again', async () => {
    const page = await open('');
    await page.route('**/*.json', (route) => route.abort());
    await page.goto(`${site.url}achievements/?skill=redis`);
    await page.getByRole('alert').waitFor();
    expect(await isOwnListShown(page)).toBe(true);
    await page.unroute('**/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, '4 of 30 achievements');
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  it('moves nothing when its script comes, however late', async () => {
    for (const width of everyState ? [390, 1280] : [390]) {
      const context = await browser().newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      await page.route('**/explorer.*.js', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${site.url}achievements/`, { waitUntil: 'commit' });
      await page.locator('.colophon').waitFor();
      // What fonts move is another matter, and another test's.
      await page.evaluate(() => document.fonts.ready);
      const shift = await watchLayoutShift(page, { buffered: false });
      expect(await page.locator('.explorer-form').isVisible()).toBe(false);
      release();
      await page.locator('.explorer-form').waitFor();
      expect(await shift()).toBe(0);
      await context.close();
    }
  });

  const looks: readonly BrowserContextOptions[] = [
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 800 } },
    { forcedColors: 'active', viewport: { width: 768, height: 900 } },
  ];
  // Lists are alike, and every page is looked at in every look by itself: `npm test` takes one of them narrowed, in one look.
  const states = [
    'achievements/?skill=redis',
    'achievements/',
    'achievements/?skill=redis&year=2018',
    'engineers/?skill=python',
    'projects/?sort=percent',
  ];

  it.each(everyState ? looks : looks.slice(1, 2))('is accessible in every state: %o', async (look) => {
    const problems: string[] = [];
    for (const state of everyState ? states : states.slice(0, 1)) {
      const page = await open(state, look);
      await page.waitForLoadState('networkidle');
      const fold = page.locator('.explorer-form summary');
      if (await fold.isVisible()) {
        if (everyState) problems.push(...(await inspect(page, `${state}, folded`)));
        await fold.click();
      }
      problems.push(...(await inspect(page, state)));
    }
    expect(problems).toEqual([]);
  });

  it('is not there without scripts, where links lead to the same: the skill, in it the person, the claim with the other skill', async () => {
    const page = await openFolded('achievements/', { javaScriptEnabled: false });
    expect(await page.locator('.explorer-form').isVisible()).toBe(false);
    const links = page.getByRole('navigation').locator('[data-facet] a');
    const names = await links.evaluateAll((found) =>
      found.map((link) => link.closest('[data-facet]')?.getAttribute('data-facet')),
    );
    expect(new Set(names)).toEqual(new Set(['year', 'strength', 'engineer', 'organization', 'skill']));
    await page.locator('.facets-fold > summary').first().click();
    await page.locator('[data-facet=skill] [data-value=redis]').click();
    const person = page.locator('#engineer-henrike-lindahl');
    await person.getByRole('link', { name: /^Let WebSocket connections scale/ }).click();
    for (const name of ['Redis', 'WebSockets', 'Henrike Lindahl'])
      expect(await page.getByRole('main').getByRole('link', { name, exact: true }).first().isVisible()).toBe(true);
  });
});

describeInBrowser('the explorer of a long list', () => {
  const site = useSite(temporaryFolder(manyContent({ engineers: 240, projects: 20, achievements: 20 })), {
    base: '/portfolio/',
    pagesOnly: true,
  });
  const newPage = usePages();

  async function open(query: string) {
    const page = await newPage({ viewport: { width: 1280, height: 700 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}engineers/${query}`);
    return { page, pieces: () => asked.filter((path) => /\/engineers\.[\da-f]{10}\/\d+\.json$/.test(path)) };
  }

  const items = (page: Page) => page.locator('.explorer-results .engineer-item');
  const markup = (page: Page, place: string) =>
    page
      .locator(`${place} .engineer-item`)
      .evaluateAll((found) => found.map((item) => item.outerHTML.replace(/\s+/g, ' ').replace(/ (?=<)|(?<=>) /g, '')));

  it('loads of its items those that are shown, and more when their end comes into view', async () => {
    const { page, pieces } = await open('?location=galway');
    await items(page).nth(19).waitFor();
    expect(await items(page).count()).toBe(20);
    const first = pieces().length;
    expect(first).toBeLessThanOrEqual(20);
    await page.getByRole('button', { name: 'Show 50 more' }).scrollIntoViewIfNeeded();
    await items(page).nth(30).waitFor();
    expect(pieces().length).toBeGreaterThan(first);
    expect(new Set(pieces()).size).toBe(pieces().length);
  });

  it('shows them in their order and as the page itself would', async () => {
    const { page } = await open('?availability=open');
    await items(page).nth(19).waitFor();
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await items(page).nth(69).waitFor();
    const found = await markup(page, '.explorer-results');
    await page.goto(`${site.url}engineers/availability/open/`);
    const own = (await markup(page, '.overview')).map((item) => item.replaceAll('h2', 'h3'));
    expect(own.length).toBeGreaterThan(60);
    expect(found.slice(0, own.length)).toEqual(own.slice(0, found.length));
  });

  it('says when some cannot be had, shows the list, and tries again', async () => {
    const { page } = await open('');
    await page.route('**/engineers.*/*.json', (route) => route.abort());
    await page.goto(`${site.url}engineers/?location=galway`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('[data-list]').isVisible()).toBe(true);
    await page.unroute('**/engineers.*/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await items(page).nth(19).waitFor();
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    expect(await page.locator('[data-list]').isVisible()).toBe(false);
  });

  it('shows what was chosen last, although what was chosen before comes later', async () => {
    const { page } = await open('');
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    let held = 0;
    await page.route('**/engineers.*/*.json', async (route) => {
      held += 1;
      await released;
      await route.continue();
    });
    await page.goto(`${site.url}engineers/?location=galway`);
    await expect.poll(() => held).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Clear all' }).click();
    release();
    await page.waitForLoadState('networkidle');
    expect(await items(page).count()).toBe(0);
    expect(await page.locator('[data-list]').isVisible()).toBe(true);
  });
});

/** The violations of a page in one state, and whether it scrolls sideways. */
async function inspect(page: Page, state: string): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const problems = [...(await axeViolations(page)), ...(wide > 0 ? [`is ${wide} px too wide`] : [])];
  return problems.map((problem) => `${state}: ${problem}`);
}
