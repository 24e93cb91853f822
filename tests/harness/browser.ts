import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';
import { launchChromium } from '../../src/audit/launch-chromium.ts';
import { builtSite, type SiteOptions } from './built-site.ts';
import type {} from './provide-browser.ts';
import { type ServedFolder, type ServeOptions, serveFolder } from './serve.ts';

/** A `describe` whose tests are listed as skipped, by name, where there is no browser. */
export const describeInBrowser = describe.skipIf(inject('browser') === null);

// The files that a process runs one after the other share one browser: starting it takes a second. It ends with the process.
let launched: Promise<Browser> | undefined;

/** A browser for all tests of a file or group; ask for it inside tests and hooks. Its pages are closed afterwards. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    launched ??= launchBrowser();
    browser = await launched;
  });
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) if (!lent.has(context)) await context.close();
  });
  return () => existing(browser);
}

/** What a page is looked at in, as far as it can be changed while the page is open. */
type Look = Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>>;

const usualLook: Look = { viewport: { width: 1280, height: 900 }, colorScheme: 'light', forcedColors: 'none' };

/** The size of text that browsers start with, in CSS pixels. */
export const USUAL_TEXT = 16;

// The pages that nobody uses at the moment, by what cannot be changed about them, and the contexts of all that were ever lent.
const unused = new Map<string, Page[]>();
const lent = new Set<BrowserContext>();
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Gives pages as a visitor finds them, with nothing stored, until the end of the test; ask for it inside tests. Opening one takes
 * three times as long as a look at it, so those of the tests before, of other files too, are taken again: what a test sets for all
 * pages to come (`addInitScript`, the context) needs a page of its own. What was loaded before may come from the browser’s cache.
 */
export function usePages(): (options?: BrowserContextOptions) => Promise<Page> {
  const browser = useBrowser();
  return async (options) => {
    const { page, giveBack } = await lendPage(browser(), options);
    onTestFinished(giveBack);
    return page;
  };
}

/** The same for one page that all tests of a file or group look at; ask for it inside tests and hooks. */
export function usePage(options?: BrowserContextOptions): () => Page {
  const browser = useBrowser();
  let taken: Awaited<ReturnType<typeof lendPage>> | undefined;
  beforeAll(async () => {
    taken = await lendPage(browser(), options);
  });
  afterAll(() => taken?.giveBack());
  return () => existing(taken).page;
}

async function lendPage(browser: Browser, options: BrowserContextOptions = {}) {
  const { viewport, colorScheme, forcedColors, ...fixed } = { ...usualLook, ...options };
  const look = { viewport, colorScheme, forcedColors };
  const alike = unused.get(JSON.stringify(fixed)) ?? [];
  unused.set(JSON.stringify(fixed), alike);
  const earlier = alike.pop();
  const page = earlier ?? (await (await browser.newContext({ ...fixed, ...look })).newPage());
  lent.add(page.context());
  if (earlier !== undefined) await makeUnused(earlier, look);
  return { page, giveBack: () => void alike.push(page) };
}

async function makeUnused(page: Page, { viewport, ...media }: Look): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const session = await sessionOf(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await setTextSize(page, USUAL_TEXT);
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, ...media });
}

/** Sets the size of text as the settings of a browser do, in CSS pixels. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await sessionOf(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** The one session of a page with its browser: what is set in it ends with it, and what another had set would stay. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

function launchBrowser(): Promise<Browser> {
  const executablePath = inject('browser');
  if (executablePath === null) throw new Error('There is no browser: put this test into `describeInBrowser`.');
  return launchChromium(executablePath);
}

/** A site that is served for all tests of a file or group; ask for its address and folder inside tests and hooks. */
export interface UsedSite {
  /** The address of its start page. */
  readonly url: string;
  /** Where it lies: other test files read it too, so nothing in it may be changed. */
  readonly folder: string;
}

/** The fixture that has everything, and the path that its site is looked at below: addresses go wrong there first. */
const FULL = { content: 'tests/fixtures/full', base: '/portfolio/' } as const;

/** Builds the site of a content folder, unless another file of this run has done so, and serves it. */
export function useSite(content: string, asked: SiteOptions & Omit<ServeOptions, 'base'> = {}): UsedSite {
  const options = { base: content === FULL.content ? FULL.base : '/', ...asked };
  let folder: string | undefined;
  let served: ServedFolder | undefined;
  beforeAll(async () => {
    folder = (await builtSite(content, options)).folder;
    served = await serveFolder(folder, options);
  });
  afterAll(() => served?.close());
  return {
    get url() {
      return existing(served).url;
    },
    get folder() {
      return existing(folder);
    },
  };
}

function existing<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('ask for this inside of tests and hooks');
  return thing;
}
