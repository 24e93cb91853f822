import type { Browser } from 'playwright-core';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { dropRights } from '../eleventy/drop-rights.ts';

/**
 * Starts a browser without a window, whatever of Chrome, Chromium or Edge is there; the value is `null` where none is. Call it before
 * anything of the content is read: nothing can start a program any more afterwards.
 */
export async function openBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Result<Browser | null>> {
  try {
    const [{ findBrowser }, { launchChromium }] = await Promise.all([
      import('../audit/find-browser.ts'),
      import('../audit/launch-chromium.ts'),
    ]);
    const found = findBrowser(environment);
    if (found === null) return { value: null, diagnostics: [noBrowser('no Chrome, Chromium or Edge is found')] };
    return { value: await launchChromium(found), diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [noBrowser(reasonOf(error))] };
  } finally {
    dropRights('child');
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMissing = 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (isMissing) return 'playwright-core is not installed: run "npm ci" without --omit=dev';
  return error.message.split('\n')[0]?.replace(/\.$/, '') ?? '';
}

function noBrowser(reason: string): Diagnostic {
  return {
    severity: 'error',
    code: 'no-browser',
    message: `--a11y needs a browser: ${reason}`,
    place: null,
    help: 'run "npx playwright-core install chromium", or set CHROME_PATH to a Chrome, Chromium or Edge that is there',
  };
}
