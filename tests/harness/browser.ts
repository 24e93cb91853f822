import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  return () => existing(browser);
}

/** What a page is looked at in, as far as it can be changed while the page is open. */
type Look = Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors'>>;

const usualLook: Look = { viewport: { width: 1280, height: 900 }, colorScheme: 'light', forcedColors: 'none' };

/**
 * Gives pages as a visitor finds them, with nothing stored, until the end of the test; ask for it inside tests. Opening one takes as
 * long as a look at it, so those of the tests before are taken again: what a test sets for all pages to come (`addInitScript`, the
 * context) needs a page of its own. What was loaded before may come from the browser’s cache.
 */
export function usePages(): (options?: BrowserContextOptions) => Promise<Page> {
  const browser = useBrowser();
  const unused = new Map<string, Page[]>();
  return async (options = {}) => {
    const { viewport, colorScheme, forcedColors, ...fixed } = { ...usualLook, ...options };
    const look = { viewport, colorScheme, forcedColors };
    const alike = unused.get(JSON.stringify(fixed)) ?? [];
    unused.set(JSON.stringify(fixed), alike);
    const earlier = alike.pop();
    const page = earlier ?? (await (await browser().newContext({ ...fixed, ...look })).newPage());
    if (earlier !== undefined) await makeUnused(earlier, look);
    onTestFinished(() => void alike.push(page));
    return page;
  };
}

async function makeUnused(page: Page, { viewport, ...media }: Look): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session.detach();
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, ...media });
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

/** Builds the site of a content folder, unless another file of this run has done so, and serves it. */
export function useSite(content: string, options: SiteOptions & Omit<ServeOptions, 'base'> = {}): UsedSite {
  let folder: string | undefined;
  let served: ServedFolder | undefined;
  beforeAll(async () => {
    folder = (await builtSite(content, options)).folder;
    served = await serveFolder(folder, { base: '/', ...options });
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
