import { type Browser, chromium } from 'playwright-core';
import { describe, inject } from 'vitest';
import type {} from './provide-browser.ts';

// Nothing here may talk to the network on its own: a test that counts requests must see only those of the page.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** A `describe` whose tests are listed as skipped, by name, where there is no browser. */
export const describeInBrowser = describe.skipIf(inject('browser') === null);

/** Starts the browser without a window; the caller closes it. Throws when the project `browser` provides none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = inject('browser');
  if (executablePath === null) throw new Error('There is no browser: put this test into `describeInBrowser`.');
  // Chromium refuses its sandbox to root, and to nobody else.
  const chromiumSandbox = process.getuid?.() !== 0;
  return chromium.launch({ executablePath, headless: true, chromiumSandbox, args: quiet });
}
