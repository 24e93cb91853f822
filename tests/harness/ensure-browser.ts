import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '../..');
const patience = 600_000;

/**
 * The path of a browser, installed first if there is none: Debian's package as root, else the one of Playwright.
 * `null`, after one line that says what to do, when that fails too.
 */
export function ensureBrowser(): string | null {
  const found = findBrowser() ?? installDebianPackages() ?? installPlaywrightBrowser();
  if (found === null) {
    console.error(
      'Browser tests are skipped: install Chrome or Chromium, or set CHROME_PATH to one, and run them again.',
    );
  }
  return found;
}

function installDebianPackages(): string | null {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  console.log('No browser found: installing the Debian packages of tests/debian-packages.sh.');
  return installs('sh', [join(root, 'tests/debian-packages.sh')]) ? findBrowser() : null;
}

function installPlaywrightBrowser(): string | null {
  console.log('No browser found: installing the Chromium of Playwright.');
  const script = join(root, 'node_modules/playwright-core/cli.js');
  if (!installs(process.execPath, [script, 'install', 'chromium'])) return null;
  const browser = findBrowser();
  // On a bare machine the download succeeds although the libraries that it needs are not there.
  return browser !== null && installs(browser, ['--version']) ? browser : null;
}

function installs(command: string, options: readonly string[]): boolean {
  return spawnSync(command, options, { stdio: 'inherit', timeout: patience }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
