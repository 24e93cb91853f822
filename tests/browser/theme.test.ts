import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { describeInBrowser, useBrowser, usePages, useSite } from '../harness/browser.ts';

/** One that is quickly there: every page has the same masthead. */
const LIGHT_PAGE = 'who-we-are/';
const LIGHT = 'rgb(252, 251, 247)';
const DARK = 'rgb(21, 20, 16)';

describeInBrowser('the look of a page', () => {
  const site = useSite('tests/fixtures/full');
  const browser = useBrowser();
  const newPage = usePages();

  /** A page of a reader who did something before it is loaded, with a place to put what goes wrong on it. */
  async function newReader(options: BrowserContextOptions): Promise<{ page: Page; errors: string[] }> {
    const context = await browser().newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    return { page, errors };
  }

  const toggle = (page: Page) => page.getByRole('button', { name: 'Dark theme' });
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
  const isPressed = (page: Page) => toggle(page).getAttribute('aria-pressed');

  describe('light and dark', () => {
    test('follow the system, also while the page is open', async () => {
      const page = await newPage({ colorScheme: 'dark' });
      await page.goto(site.url + LIGHT_PAGE);
      await expect.poll(async () => [await paper(page), await isPressed(page)]).toEqual([DARK, 'true']);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(async () => [await paper(page), await isPressed(page)]).toEqual([LIGHT, 'false']);
      expect(await kept(page)).toEqual({});
    });

    test.each([
      { colorScheme: 'light', own: LIGHT, other: DARK, choice: 'dark' },
      { colorScheme: 'dark', own: DARK, other: LIGHT, choice: 'light' },
    ] as const)('are chosen with a button that is remembered: $choice', async ({ colorScheme, own, other, choice }) => {
      const page = await newPage({ colorScheme });
      await page.goto(site.url + LIGHT_PAGE);
      expect(await paper(page)).toBe(own);
      await toggle(page).click();
      await expect
        .poll(async () => [await paper(page), await isPressed(page)])
        .toEqual([other, String(choice === 'dark')]);
      expect(await kept(page)).toEqual({ 'proofolio-theme': choice });
      await page.goto(`${site.url}projects/`);
      await expect
        .poll(async () => [await paper(page), await isPressed(page)])
        .toEqual([other, String(choice === 'dark')]);
    });

    test('follow the system again once a reader has chosen what it says', async () => {
      const page = await newPage({ colorScheme: 'light' });
      await page.goto(site.url + LIGHT_PAGE);
      await toggle(page).click();
      await toggle(page).click();
      expect([await paper(page), await kept(page)]).toEqual([LIGHT, {}]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper(page)).toBe(DARK);
    });

    test('change in all tabs at once', async () => {
      const page = await newPage({ colorScheme: 'light' });
      await page.goto(site.url + LIGHT_PAGE);
      const other = await page.context().newPage();
      onTestFinished(() => other.close());
      await other.goto(`${site.url}skills/`);
      await toggle(page).click();
      await expect.poll(() => paper(other)).toBe(DARK);
      expect(await isPressed(other)).toBe('true');
    });

    test('are settled before anything is painted, however late the script comes', async () => {
      const { page } = await newReader({ colorScheme: 'light' });
      await page.addInitScript(() => {
        localStorage.setItem('proofolio-theme', 'dark');
        new MutationObserver((_, observer) => {
          if (document.body === null) return;
          observer.disconnect();
          document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? 'unsettled';
        }).observe(document, { childList: true, subtree: true });
      });
      await page.route('**/assets/theme.*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(site.url + LIGHT_PAGE);
      await expect.poll(() => page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
      const [script, painted] = await page.evaluate(() => {
        const scripts = performance.getEntriesByType('resource').filter(({ name }) => /theme\..*js$/.test(name));
        const ends = scripts.map(({ startTime, duration }) => startTime + duration);
        return [ends[0] ?? Number.NaN, performance.getEntriesByType('paint')[0]?.startTime ?? Number.NaN] as const;
      });
      expect(await page.evaluate(() => document.documentElement.dataset['atBody'])).toBe('dark');
      expect(painted).toBeGreaterThan(script);
    });

    test('can be chosen where nothing can be stored, for as long as the page is open', async () => {
      const { page, errors } = await newReader({ colorScheme: 'light' });
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('storage is off', 'SecurityError');
          },
        });
      });
      await page.goto(site.url + LIGHT_PAGE);
      await toggle(page).click();
      expect([await paper(page), errors]).toEqual([DARK, []]);
      await page.reload();
      expect(await paper(page)).toBe(LIGHT);
    });

    test('take a stored word that is no theme for none', async () => {
      const { page } = await newReader({ colorScheme: 'dark' });
      await page.addInitScript(() => localStorage.setItem('proofolio-theme', 'blue'));
      await page.goto(site.url + LIGHT_PAGE);
      expect(await paper(page)).toBe(DARK);
    });

    test.each([
      ['light', LIGHT],
      ['dark', DARK],
    ] as const)('follow the system without scripts, and there is no button: %s', async (colorScheme, expected) => {
      const page = await newPage({ colorScheme, javaScriptEnabled: false });
      await page.goto(site.url + LIGHT_PAGE);
      expect(await page.locator('.theme-toggle').isVisible()).toBe(false);
      expect(await toggle(page).count()).toBe(0);
      await page.screenshot();
      expect(await page.locator('.theme-toggle').boundingBox()).toBeNull();
      const html = page.locator('html');
      expect(await html.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(expected);
    });

    test.each([320, 1280])(
      'have a button large enough to touch, whose coming moves nothing, at %d px',
      async (width) => {
        const page = await newPage({ viewport: { width, height: 800 } });
        await page.goto(site.url + LIGHT_PAGE);
        const { width: wide = 0, height: high = 0 } = (await toggle(page).boundingBox()) ?? {};
        expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
        const places = () =>
          page
            .locator('body :is(a, h1, p)')
            .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
        const shown = await places();
        await toggle(page).evaluate((button) => button.setAttribute('hidden', ''));
        expect(await places()).toEqual(shown);
      },
    );

    test('can be chosen with the keyboard, which shows where it is', async () => {
      const page = await newPage({ colorScheme: 'light' });
      await page.goto(site.url + LIGHT_PAGE);
      await page.locator('.masthead-links > li').last().locator('a, summary').first().focus();
      await page.keyboard.press('Tab');
      expect(await toggle(page).evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
      await page.keyboard.press('Space');
      expect(await paper(page)).toBe(DARK);
      await page.keyboard.press('Enter');
      expect(await paper(page)).toBe(LIGHT);
    });

    test('print alike: on plain white, and without the button', async () => {
      const { page } = await newReader({ colorScheme: 'dark' });
      await page.addInitScript(() => localStorage.setItem('proofolio-theme', 'dark'));
      await page.goto(site.url + LIGHT_PAGE);
      await page.emulateMedia({ media: 'print' });
      expect(await paper(page)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.theme-toggle').isVisible()).toBe(false);
    });
  });

  test('the browser’s own bars go with what a reader chose', async () => {
    const page = await newPage({ colorScheme: 'light' });
    const bars = (): Promise<readonly (string | null)[]> =>
      page.locator('meta[name=theme-color]').evaluateAll((all) => all.map((meta) => meta.getAttribute('media')));
    await page.goto(site.url + LIGHT_PAGE);
    expect(await bars()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
    await toggle(page).click();
    expect(await bars()).toEqual(['not all', 'all']);
  });

  test('an engineer’s page has that engineer’s accent, and all other pages have the site’s', async () => {
    const page = await newPage({ colorScheme: 'light' });
    const accent = (): Promise<string> =>
      page.locator('.skip-link').evaluate((link) => getComputedStyle(link).backgroundColor);
    await page.goto(site.url + LIGHT_PAGE);
    expect(await accent()).toBe('oklch(0.46 0.1 160)');
    await page.goto(`${site.url}engineers/lin-meiling/`);
    expect(await accent()).toBe('oklch(0.46 0.075 195)');
    await toggle(page).click();
    expect(await accent()).toBe('oklch(0.77 0.075 195)');
  });

  test('beside a link to a place of a known kind stands its icon, drawn, and unheard by screen readers', async () => {
    const page = await newPage();
    await page.goto(`${site.url}zoe/`);
    const icons = page.locator('main a svg[aria-hidden="true"] use');
    const drawn = await icons.evaluateAll((all) =>
      all.map((use) => {
        const { width } = use instanceof SVGUseElement ? use.getBBox() : { width: 0 };
        return `${use.getAttribute('href')?.replace(/^.*#/, '')} ${width > 0 ? 'drawn' : 'missing'}`;
      }),
    );
    expect(new Set(drawn)).toEqual(new Set(['mail drawn', 'code drawn', 'download drawn', 'share drawn']));
  });
});
