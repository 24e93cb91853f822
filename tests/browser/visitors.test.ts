import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';

const HEIGHT = 844;

const wide = { width: 1440, scripts: true };
const narrow = { width: 390, scripts: false };
/** Wide and narrow, each with scripts and without; `npm test` has only those that are named. */
const visits = (...named: readonly (typeof wide)[]) =>
  everyState ? [390, 1440].flatMap((width) => [true, false].map((scripts) => ({ width, scripts }))) : named;

// What visitors come for, and in how many steps of the keyboard they have it. Only what a script makes needs one.
describeInBrowser('a visitor', () => {
  const site = useSite('tests/fixtures/team');
  const newPage = usePages();

  const open = async (path: string, width: number, javaScriptEnabled = true): Promise<Page> => {
    const page = await newPage({ viewport: { width, height: HEIGHT }, javaScriptEnabled });
    await page.goto(site.url + path);
    return page;
  };

  /** Goes to something by the Tab key alone: what cannot be reached so, or shows no focus, is not there for the keyboard. */
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    // Found once: to look for a link by its name at each step takes longer than the step.
    const element = await target.elementHandle();
    if (!everyState) await element?.evaluate(focusShortlyBefore);
    const isFocused = async () => (await element?.evaluate((each) => each === document.activeElement)) === true;
    for (let presses = 0; presses < 200; presses++) {
      if (await isFocused()) break;
      await page.keyboard.press('Tab');
    }
    expect(await isFocused(), `${target} is reached by Tab`).toBe(true);
    expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
  };

  const follow = async (page: Page, link: Locator): Promise<void> => {
    await tabTo(page, link);
    const from = page.url();
    await Promise.all([page.waitForURL((url) => url.href !== from), page.keyboard.press('Enter')]);
  };

  const sheetsOf = async (page: Page): Promise<number> => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  const linksOf = (found: Locator): Promise<readonly string[]> =>
    found.evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''));

  it.each(visits(narrow))(
    'knows within two screens who somebody is, at what level, with which stack, and how to write: %o',
    async ({ width, scripts }) => {
      const page = await open('backend/', width, scripts);
      const head = page.locator('.engineer-header');
      const answers: readonly (readonly [Locator, RegExp])[] = [
        [head.getByRole('heading', { level: 1 }), /^Henrike Lindahl$/],
        [head.locator('.page-header-lede'), /^Senior Python Backend Developer$/],
        [head.getByRole('link', { name: 'Python', exact: true }), /^Python$/],
        [head.getByRole('link', { name: 'Django', exact: true }), /^Django$/],
        [head.getByRole('link', { name: 'Write an e-mail' }), /^Write an e-mail$/],
        [page.locator('[aria-labelledby="achievements"] a').first(), /\w/],
      ];
      for (const [found, says] of answers) {
        expect((await found.textContent())?.trim()).toMatch(says);
        expect((await found.boundingBox())?.y ?? Infinity, String(says)).toBeLessThan(2 * HEIGHT);
      }
      const write = head.getByRole('link', { name: 'Write an e-mail' });
      expect(await write.getAttribute('href')).toBe('mailto:henrike@team.example');
      await tabTo(page, write);
    },
  );

  it.each(everyState ? [390, 1440] : [390])(
    'of %d px finds who has proven Django and Kubernetes by two choices',
    async (width) => {
      const page = await open('engineers/', width);
      const fold = page.locator('.explorer-form .fold-summary');
      await tabTo(page, fold);
      await page.keyboard.press('Enter');
      const search = page.getByRole('searchbox', { name: 'Search skills' });
      for (const skill of ['Django', 'Kubernetes']) {
        if (skill === 'Django') await tabTo(page, search);
        else await search.focus();
        await page.keyboard.press('Control+A');
        await page.keyboard.type(skill);
        await tabTo(page, page.getByRole('checkbox', { name: new RegExp(`^${skill} \\d`) }));
        await page.keyboard.press('Space');
      }
      await page.locator('.engineer-item-proofs li:nth-child(2)').waitFor();
      const people = page.locator('.explorer-results .engineer-item');
      expect(await linksOf(people.locator('h2 a, h3 a'))).toEqual(['Henrike Lindahl']);
      const lines = people.locator('.engineer-item-proofs li');
      expect((await lines.allInnerTexts()).map((text) => text.split(/\s/)[0])).toEqual(['Django', 'Kubernetes']);
      const entries = await lines
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(entries.length).toBeGreaterThan(1);
      for (const href of entries)
        expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
    },
  );

  it.each(everyState ? [390, 1440] : [390])(
    'of %d px without scripts reads it off one list, and what they did one step below',
    async (width) => {
      for (const skill of everyState ? ['Django', 'Kubernetes'] : ['Kubernetes']) {
        const page = await open('skills/', width, false);
        const item = page.locator('.skill-item', { has: page.getByRole('link', { name: skill, exact: true }) });
        expect(await item.locator('.skill-item-holders').textContent(), skill).toContain('Henrike Lindahl');
        await follow(page, item.getByRole('link'));
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(skill);
        const proofs = await linksOf(page.locator('#engineer-henrike-lindahl .proofs a'));
        expect(proofs, skill).toContain(
          skill === 'Django'
            ? 'Mapped 50+ complex data types between schemas with one Django engine'
            : 'Raised horizontal scalability by 30% with microservices on Kubernetes',
        );
      }
    },
  );

  it.each(visits(wide))(
    'comes from a skill to work like theirs, with results and a contact, in three steps: %o',
    async ({ width, scripts }) => {
      const page = await open('skills/', width, scripts);
      await follow(page, page.locator('.skill-item').getByRole('link', { name: 'Django', exact: true }));
      await follow(page, page.locator('.proofs-figured a').first());
      expect(await page.locator('.figures-lead .metric-figure').first().textContent()).toMatch(/\d/);
      const contact = page.getByRole('link', { name: /^Write to / });
      await tabTo(page, contact);
      expect(await contact.getAttribute('href')).toMatch(/^mailto:.+@/);
    },
  );

  it.each(visits(wide, narrow))(
    'sees all work of 2022, with figures first, by one link: %o',
    async ({ width, scripts }) => {
      const page = await open('work/', width, scripts);
      if (scripts) {
        await tabTo(page, page.locator('.explorer-form .fold-summary'));
        await page.keyboard.press('Enter');
        await tabTo(page, page.getByRole('checkbox', { name: /^2022 / }));
        await page.keyboard.press('Space');
        await page.locator('.explorer-results .work-item').first().waitFor();
        const found = page.locator('.explorer-results .work-item');
        expect(await page.locator('.explorer-status').textContent()).toMatch(new RegExp(`^${await found.count()} of `));
        return;
      }
      const fold = page.locator('.facets .facets-fold > .fold-summary');
      await tabTo(page, fold);
      await page.keyboard.press('Enter');
      await follow(page, page.locator('.facet-year a', { hasText: '2022' }));
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Work of 2022');
      const figured = page.locator('.year-chapter').first().locator('.work-item');
      expect(await figured.count()).toBe(await figured.locator('.metrics').count());
      expect(await page.locator('.work-item').count()).toBeGreaterThan(await figured.count());
      const top = await figured.first().locator('.metric-figure').first().boundingBox();
      const title = await figured.first().locator('.item-title').first().boundingBox();
      expect(top?.y ?? Infinity, 'the figure stands before the title').toBeLessThanOrEqual(title?.y ?? 0);
    },
  );

  it.each(visits(wide))(
    'prints a page with its address, all of its text, and nothing to click: %o',
    async ({ width, scripts }) => {
      const page = await open('projects/oneledger-data-migration/', width, scripts);
      await page.emulateMedia({ media: 'print' });
      const address = page.locator('link[rel="canonical"]');
      expect(await address.getAttribute('href')).toMatch(/^https:.*\/projects\/oneledger-data-migration\/$/);
      for (const shown of [address, page.locator('.page-header-lede'), page.locator('.story-text > .prose')])
        expect((await shown.boundingBox())?.height ?? 0).toBeGreaterThan(0);
      for (const part of ['.masthead-menu', '.masthead-navigation', '.breadcrumbs', '.neighbours', '.share'])
        expect(await page.locator(part).isVisible(), part).toBe(false);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
    },
  );

  it('prints the home page on two sheets, no figure apart from its claim', async () => {
    const page = await open('', 1440, false);
    expect(await sheetsOf(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const claims = page.locator('.claim-figure, .lead-claim, .engineer-item');
    const breaks = await claims.evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  it.each(visits(narrow))(
    'reads on the home page what the team does and who they are, and goes to one of them: %o',
    async ({ width, scripts }) => {
      const page = await open('', width, scripts);
      const text = await page.locator('main').textContent();
      const said = ['Three engineers and two roles', 'Henrike Lindahl', 'Rodrik van Léon', 'More achievements'];
      const positions = said.map((words) => text?.indexOf(words) ?? -1);
      expect(positions).not.toContain(-1);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      await follow(
        page,
        page.locator('main').getByRole('heading', { level: 3 }).getByRole('link', { name: 'Rodrik van Léon' }),
      );
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Rodrik van Léon');
    },
  );
});

/**
 * Focuses what is some steps of the keyboard before an element, unless the focus is nearer already: a page has some hundred of them,
 * and only `test:all` takes each.
 */
function focusShortlyBefore(target: HTMLElement | SVGElement): void {
  const reachable = [
    ...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, summary'),
  ].filter((each) => each.checkVisibility({ visibilityProperty: true }));
  const at = reachable.indexOf(target) - 5;
  if (reachable.findIndex((each) => each.matches(':focus')) < at) reachable[at]?.focus();
}
