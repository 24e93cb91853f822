import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAxe } from '../harness/axe.ts';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { runCommand } from '../harness/run-command.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** The colours that a reader's system asks for. */
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
}

/** In what windows, in CSS pixels, and colours pages are looked at: each in each. */
interface States {
  readonly widths: readonly number[];
  readonly looks: readonly Look[];
}

const BASE = '/portfolio/';
const light: Look = { colorScheme: 'light', forcedColors: 'none' };
const dark: Look = { colorScheme: 'dark', forcedColors: 'none' };
const forced: Look = { colorScheme: 'light', forcedColors: 'active' };
const all: States = { widths: [320, 768, 1280], looks: [light, dark, forced] };
const one: States = { widths: [1280], looks: [light] };

/** One page of each kind; of the fixture only the kinds that the content has not. */
const oneOfEachKind: Readonly<Record<string, readonly string[]>> = {
  content: Object.values(samplePages.content),
  'tests/fixtures/full': [samplePages['tests/fixtures/full'].note],
};

describeInBrowser.each(Object.keys(oneOfEachKind))('every page of %s', (content) => {
  const folder = temporaryFolder();
  let browser: Browser;
  let served: ServedFolder;

  beforeAll(async () => {
    const out = `${folder()}/site`;
    const { status } = await runCommand('build', ['--content', content, '--out', out, '--base', BASE]);
    expect(status).toBe(0);
    served = await serveFolder(out, { base: BASE });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const allPaths = (): readonly string[] =>
    readdirSync(`${folder()}/site`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html') && !isRedirect(join(folder(), 'site', path)))
      .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
      .toSorted();

  it('has no accessibility violation, scrolls in one direction, asks nobody else and logs no error', async () => {
    const problems = await inspect(browser, served, allPaths(), everyState ? all : one);
    expect(problems).toEqual([]);
  });

  it.runIf(!everyState)(
    'has none in light, dark and forced colours at 320, 768 and 1280 px, on a page of each kind',
    async () => {
      const problems = await inspect(browser, served, oneOfEachKind[content] ?? [], all);
      expect(problems).toEqual([]);
    },
  );

  it('lets a keyboard skip to the content first, and shows where the focus is', async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  });
});

/** A page that leads on by itself cannot be looked at. */
function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** What is wrong with the pages in any of the states; two pages are looked at at a time. */
async function inspect(
  browser: Browser,
  served: ServedFolder,
  paths: readonly string[],
  states: States,
): Promise<readonly string[]> {
  // Without motion a link has the colours of a look at once, not a while after.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half));
  const found = await Promise.all(
    halves.map(async (half) => inspectAll(await context.newPage(), served, half, states)),
  );
  await context.close();
  return found.flat();
}

async function inspectAll(
  page: Page,
  served: ServedFolder,
  paths: readonly string[],
  { widths, looks }: States,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const at = { path: '', state: '' };
  const report = (problem: string): void => void problems.push(`${at.path}, ${at.state}: ${problem}`);
  page.on('pageerror', (error) => report(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) report(`asks for ${request.url()}`);
  });
  for (const path of paths) {
    for (const width of widths) {
      at.path = path;
      at.state = `${width} px`;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(served.url + path.split('/').map(encodeURIComponent).join('/'));
      for (const look of looks) {
        at.state = `${width} px, ${look.forcedColors === 'active' ? 'forced colours' : look.colorScheme}`;
        await page.emulateMedia(look);
        for (const problem of [...(await runAxe(page)), ...(await sidewaysScroll(page))]) report(problem);
      }
    }
  }
  return problems;
}

async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > window ? [`is ${content} px wide in a window of ${window} px`] : [];
}
