import { type Browser, chromium } from 'playwright-core';

// Nothing here may talk to the network on its own: a test that counts requests must see only those of the page.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium cannot use its sandbox as root, and only then. */
export const hasSandbox: boolean = process.getuid?.() !== 0;

/** Starts the browser at a path without a window, with more arguments if wanted; the caller closes it. */
export function launchChromium(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: hasSandbox, args: [...quiet, ...more] });
}
