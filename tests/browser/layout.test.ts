import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { findLayoutFaults } from '../harness/find-layout-faults.ts';
import { readLayout } from '../harness/read-layout.ts';
import { runCommand } from '../harness/run-command.ts';
import { samplePages } from '../harness/sample-pages.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const widths = [320, 390, 820, 1440, 1920];
/** Twice the size that browsers start with, as a reader sets it who sees little. */
const LARGE_TEXT = 32;

/** Pages that are harder to set than others of their kind: long names, no entries, other scripts. */
const hardPages = {
  content: ['engineers/rafael-henter-gomes/', 'engineers/senior-backend-engineer/'],
  'tests/fixtures/full': [
    'engineers/ada-quill/',
    'engineers/lin-meiling/',
    'engineers/sorin-damian/',
    'achievements/延迟减半/',
    'organizations/株式会社サンプル/',
  ],
};
const cases = [
  { content: 'content', paths: [...Object.values(samplePages.content), ...hardPages.content] },
  {
    content: 'tests/fixtures/full',
    paths: [...Object.values(samplePages['tests/fixtures/full']), ...hardPages['tests/fixtures/full']],
  },
];

describeInBrowser.each(cases)('the layout of $content', ({ content, paths }) => {
  const folder = temporaryFolder();
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedFolder;

  beforeAll(async () => {
    const { status } = await runCommand('build', ['--content', content, '--out', `${folder()}/site`]);
    expect(status).toBe(0);
    served = await serveFolder(`${folder()}/site`, { base: '/' });
    browser = await launchBrowser();
    // With a finger for a pointer: only there must what is touched be large.
    context = await browser.newContext({ hasTouch: true });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(path: string, textSize: number | null): Promise<Page> {
    const page = await context.newPage();
    if (textSize !== null) await setTextSize(page, textSize);
    await page.goto(served.url + path.split('/').map(encodeURIComponent).join('/'));
    return page;
  }

  describe.each(paths)('/%s', (path) => {
    it('loses, hides and mixes no text and lines up from 320 to 1920 px', async () => {
      const page = await open(path, null);
      const faults: string[] = [];
      for (const width of widths) faults.push(...(await faultsAt(page, width)));
      await page.close();
      expect(faults).toEqual([]);
    });

    it('does so with text at 200 % too', async () => {
      const page = await open(path, LARGE_TEXT);
      const faults = await faultsAt(page, 1280);
      await page.close();
      expect(faults).toEqual([]);
    });
  });
});

async function faultsAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  return findLayoutFaults(await readLayout(page)).map((fault) => `${width} px: ${fault}`);
}

/** Sets the size of text as the settings of a browser do, in CSS pixels. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}
