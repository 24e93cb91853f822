import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic-lists.ts';
import { servePreview } from '../../../src/preview/serve-preview.ts';
import { describeInBrowser, useBrowser } from '../../harness/browser.ts';
import { buildHere } from '../../harness/build-here.ts';
import { everyState } from '../../harness/every-state.ts';
import { readSite } from '../../harness/read-site.ts';
import { serveFolder } from '../../harness/serve.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { unknownSkill } from '../../preview/sample-diagnostic.ts';
import { hostileContent } from './hostile-content.ts';
import { hostileTexts } from './hostile-texts.ts';

// Each makes five pages: `npm test` takes a few.
const part = everyState ? 1 : 256;
const tried = hostileTexts.filter((_, index) => index % part === 0);

describeInBrowser('hostile texts in every field', () => {
  const browser = useBrowser();
  const folder = temporaryFolder();
  const site = join(folder, 'site');

  beforeAll(async () => {
    // What is a mistake makes no page; nearly all are words like others.
    const accepted = tried.filter((text) => !hasErrors(readSite(temporaryFolder(hostileContent([text]))).diagnostics));
    expect(accepted.length).toBeGreaterThan(tried.length * 0.8);
    const content = temporaryFolder(hostileContent(accepted));
    const { status, stderr } = await buildHere(['--content', content, '--out', site]);
    expect(status, stderr).toBe(0);
  });

  /** A reader without the fence of the policy: the escaping has to hold by itself. What fires is in the list. */
  async function newReader(): Promise<{ context: BrowserContext; fired: string[] }> {
    const context = await browser().newContext({ bypassCSP: true });
    onTestFinished(() => context.close());
    const fired: string[] = [];
    context.on('dialog', (dialog) => {
      fired.push(dialog.page()?.url() ?? '');
      void dialog.dismiss();
    });
    await context.route(/\.(?:css|woff2|svg)(?:\?|$)/, (route) => route.abort());
    return { context, fired };
  }

  test('fire nowhere: on pages, in the feed, in lists that are narrowed by script', async () => {
    const served = await serveFolder(site, { base: '/' });
    onTestFinished(served.close);
    const { context, fired } = await newReader();
    // A browser shows JSON as the text that it is, and the lists of a year have the items of the whole ones.
    const left = everyState ? /^$/ : /\.json$|(?:year|strength|availability)[/\\]/;
    const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(?:html|xml|json)$/.test(path) && !left.test(path),
    );
    const lists = ['achievements/?sort=change', 'projects/?year=2020', 'engineers/?skill=skill-0'];
    await visitAll(
      context,
      [...paths, ...lists].map((path) => served.url + path.split('/').map(encodeURI).join('/')),
    );
    expect(paths.length).toBeGreaterThan(tried.length * 4);
    expect(fired).toEqual([]);
  });

  test('fire nowhere in the preview and in what it shows over its pages', async () => {
    const server = await servePreview({
      folder: site,
      base: '/',
      port: 0,
      openPlace: ({ file }) => `vscode://file/${file}`,
    });
    onTestFinished(server.close);
    const diagnostics = tried.map((text) => ({
      ...unknownSkill,
      message: text,
      help: text,
      place: { file: text, line: 1, column: 1, length: 1, source: text },
    }));
    server.show({ kind: 'broken', diagnostics, text: tried.join('\n\n') });
    const { context, fired } = await newReader();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole('alertdialog').waitFor();
    expect(await page.locator('proofolio-preview section').count()).toBeGreaterThan(0);
    expect(await page.locator('proofolio-preview :is(script, img, svg, iframe)').count()).toBe(0);
    expect(fired).toEqual([]);
  });

  test('would be seen to fire', async () => {
    const { context, fired } = await newReader();
    const page = await context.newPage();
    await page.route('http://hostile.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: tried.slice(0, 30).join('\n') }),
    );
    await page.goto('http://hostile.example/');
    expect(fired.length).toBeGreaterThan(0);
  });
});

/** Opens every address, in a few tabs at a time. */
async function visitAll(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  const visit = async (tab: Page, own: readonly string[]): Promise<void> => {
    for (const address of own) await tab.goto(address, { waitUntil: 'load' });
  };
  await Promise.all(
    tabs.map((tab, turn) =>
      visit(
        tab,
        addresses.filter((_, index) => index % tabs.length === turn),
      ),
    ),
  );
}
