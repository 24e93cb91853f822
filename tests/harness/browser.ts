import type { Browser } from 'playwright-core';
import { describe, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import type {} from './provide-browser.ts';

/** A `describe` whose tests are listed as skipped, by name, where there is no browser. */
export const describeInBrowser = describe.skipIf(inject('browser') === null);

/** Starts the browser without a window; the caller closes it. Throws when the project `browser` provides none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = inject('browser');
  if (executablePath === null) throw new Error('There is no browser: put this test into `describeInBrowser`.');
  return launchChromium(executablePath);
}
