import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, type UsedSite, useBrowser, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';

/** What a reader's system asks for. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** In what window, in CSS pixels, and colours a page is looked at. */
interface State {
  readonly width: number;
  readonly colours: keyof typeof looks;
}

/** A page, as a path below the site’s start page, and what it is looked at in. */
interface Visit {
  readonly path: string;
  readonly states: readonly State[];
}

// What a page is looked at in takes turns: contents have pages of the same kinds, and `test:all` looks at all in all.
const few: readonly State[] = [
  { width: 320, colours: 'light' },
  { width: 1280, colours: 'dark' },
  { width: 768, colours: 'forced colours' },
];
const all = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark', 'forced colours'] as const).map((colours): State => ({ width, colours })),
);

/** Declares the tests of the pages of a content: of these in a few states, in `npm run test:all` of all in all. */
export function testEveryPage(content: string, paths: readonly string[]): void {
  describeInBrowser(`every page of ${content}`, () => {
    const site = useSite(content);
    const browser = useBrowser();

    it('has no accessibility violation, scrolls in one direction, asks nobody else and logs no error', async () => {
      const visits = everyState
        ? pathsOf(site.folder).map((path) => ({ path, states: all }))
        : paths.map((path, index) => ({ path, states: few.filter((_, turn) => turn === index % few.length) }));
      const problems = await inspect(browser(), site, visits);
      expect(problems).toEqual([]);
    });

    // Every page has the same masthead.
    it.runIf(everyState || paths.length > 9)(
      'lets a keyboard skip to the content first, and shows where the focus is',
      async () => {
        const page = await browser().newPage();
        await page.goto(site.url);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        );
        expect(outline).not.toBe('none');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
        await page.close();
      },
    );
  });
}

/** The paths of all pages of a site below its start page. */
function pathsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !isRedirect(join(folder, path)))
    .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}

/** A page that leads on by itself cannot be looked at. */
function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** What is wrong with pages in any of their states; two pages are looked at at a time. */
async function inspect(browser: Browser, site: UsedSite, visits: readonly Visit[]): Promise<readonly string[]> {
  // Without motion a link has the colours of a look at once, not a while after.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const halves = [0, 1].map((half) => visits.filter((_, index) => index % 2 === half));
  const found = await Promise.all(halves.map(async (half) => inspectAll(await context.newPage(), site, half)));
  await context.close();
  return found.flat();
}

async function inspectAll(page: Page, site: UsedSite, visits: readonly Visit[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const at = { path: '', state: '' };
  // Whoever turns to other colours does not load the page anew.
  let loaded = '';
  const report = (problem: string): void => void problems.push(`${at.path}, ${at.state}: ${problem}`);
  page.on('pageerror', (error) => report(error.message));
  // A browser reports there what a Content-Security-Policy keeps out, and what cannot be loaded.
  page.on('console', (message) => {
    if (message.type() === 'error') report(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) report(`asks for ${request.url()}`);
  });
  for (const { path, states } of visits) {
    at.path = path;
    for (const { width, colours } of states) {
      at.state = `${width} px, ${colours}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(looks[colours]);
      if (loaded !== `${path} ${width}`) await page.goto(addressOf(site, path));
      loaded = `${path} ${width}`;
      for (const problem of [...(await axeViolations(page)), ...(await sidewaysScroll(page))]) report(problem);
    }
  }
  return problems;
}

function addressOf(site: UsedSite, path: string): string {
  return site.url + path.split('/').map(encodeURIComponent).join('/');
}

async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > window ? [`is ${content} px wide in a window of ${window} px`] : [];
}
