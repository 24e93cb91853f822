import { join } from 'node:path';
import { findBrowser } from '../../src/audit/find-browser.ts';
import { installDebianPackages, installs } from './debian-packages.ts';

const root = join(import.meta.dirname, '../..');

/**
 * The path of a browser, installed first if there is none: Debian's package as root, else the one of Playwright.
 * `null`, after one line that says what to do, when that fails too.
 */
export function ensureBrowser(): string | null {
  const found = findBrowser() ?? installDebianBrowser() ?? installPlaywrightBrowser();
  if (found === null) {
    console.error(
      'Browser tests are skipped: install Chrome or Chromium, or set CHROME_PATH to one, and run them again.',
    );
  }
  return found;
}

function installDebianBrowser(): string | null {
  return installDebianPackages() ? findBrowser() : null;
}

function installPlaywrightBrowser(): string | null {
  console.log('No browser found: installing the Chromium of Playwright.');
  const script = join(root, 'node_modules/playwright-core/cli.js');
  if (!installs(process.execPath, [script, 'install', 'chromium'])) return null;
  const browser = findBrowser();
  // On a bare machine the download succeeds although the libraries that it needs are not there.
  return browser !== null && installs(browser, ['--version']) ? browser : null;
}
