import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAxe } from '../harness/axe.ts';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { runCommand } from '../harness/run-command.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

type State = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>;

const BASE = '/portfolio/';
const looks = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const everyLook: readonly State[] = looks.flatMap((look) =>
  [320, 768, 1280].map((width) => ({ ...look, viewport: { width, height: 800 } })),
);
const oneLook: readonly State[] = [{ colorScheme: 'light', viewport: { width: 1280, height: 800 } }];

/** One page of each kind, of the content in question. */
const oneOfEachKind: Readonly<Record<string, readonly string[]>> = {
  content: Object.values(samplePages.content),
  'tests/fixtures/full': ['', 'engineers/', 'zoe/', 'projects/', 'telemetry/', 'achievements/', 'notes/', '404.html'],
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
    const problems = await inspect(browser, served, allPaths(), everyState ? everyLook : oneLook);
    expect(problems).toEqual([]);
  });

  it.runIf(!everyState)(
    'has none in light, dark and forced colours at 320, 768 and 1280 px, on a page of each kind',
    async () => {
      const problems = await inspect(browser, served, oneOfEachKind[content] ?? [], everyLook);
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
  states: readonly State[],
): Promise<readonly string[]> {
  const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half));
  const problems: string[] = [];
  for (const state of states) {
    const context = await browser.newContext(state);
    const found = await Promise.all(halves.map(async (half) => inspectAll(await context.newPage(), served, half)));
    problems.push(...found.flat().map((problem) => `${describeState(state)}: ${problem}`));
    await context.close();
  }
  return problems;
}

async function inspectAll(page: Page, served: ServedFolder, paths: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const at = { path: '' };
  const report = (problem: string): void => void problems.push(`${at.path}: ${problem}`);
  page.on('pageerror', (error) => report(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) report(`asks for ${request.url()}`);
  });
  for (const path of paths) {
    at.path = path;
    await page.goto(served.url + path.split('/').map(encodeURIComponent).join('/'));
    for (const violation of await runAxe(page)) report(violation);
    for (const overflow of await sidewaysScroll(page)) report(overflow);
  }
  return problems;
}

async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  return content > window ? [`is ${content} px wide in a window of ${window} px`] : [];
}

function describeState({ viewport, colorScheme, forcedColors }: State): string {
  return `${viewport?.width} px, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`;
}
