import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { runCommand } from '../harness/run-command.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('the first paint of a page', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let served: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    expect((await runCommand('build', ['--out', `${folder()}/site`])).status).toBe(0);
    served = await serveFolder(`${folder()}/site`, { base: '/' });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(Object.values(samplePages.content))(
    'waits for the style sheet and the theme file alone: /%s',
    async (path) => {
      await page.goto(served.url + path);
      expect(await blocking(page)).toEqual(['site.css', 'theme.js']);
    },
  );
});

/** The files that the first paint waits for, by name without the mark of their content. */
async function blocking(page: Page): Promise<readonly string[]> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map((entry) => entry.name),
  );
  return addresses.map((address) => new URL(address).pathname.replace(/^.*\/(\w+)\.\w+\.(\w+)$/, '$1.$2')).toSorted();
}
