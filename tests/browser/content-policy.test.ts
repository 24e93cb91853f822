import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { servePreview } from '../../src/preview/serve-preview.ts';
import { describeInBrowser, type UsedSite, usePages, useSite } from '../harness/browser.ts';
import { everyState, someOf } from '../harness/every-state.ts';
import { hardPages, samplePages } from '../harness/sample-pages.ts';
import { unknownSkill } from '../preview/sample-diagnostic.ts';

// All pages have one policy: the richer of the two has every kind of what it lets in.
const contents = everyState
  ? (['tests/fixtures/team', 'tests/fixtures/full'] as const)
  : (['tests/fixtures/full'] as const);

describeInBrowser.each(contents)('the Content-Security-Policy of the pages of %s', (content) => {
  const site = useSite(content);
  const takePage = usePages();

  /** A page, with a list of all that it complains about. */
  async function newPage(): Promise<{ page: Page; complaints: string[] }> {
    const page = await takePage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    return { page, complaints };
  }

  test('lets in all that they need, to be read, coloured and printed', async () => {
    const { page, complaints } = await newPage();
    // Whether a page of each kind complains of anything is asked where all are looked at: `npm test` takes what pages may have.
    const all = [...Object.values(samplePages[content]), ...hardPages[content]];
    const { home, achievements, engineer, project } = samplePages[content];
    const richest = [home, achievements, engineer, project, 'organizations/株式会社サンプル/'];
    for (const path of everyState ? all : richest) {
      await page.goto(addressOf(site, path), { waitUntil: 'load' });
      const fonts = await page.evaluate(async () => (await document.fonts.ready).size);
      const [links, sheets] = [
        await page.locator('link[rel=stylesheet]').count(),
        await page.evaluate(() => document.styleSheets.length),
      ];
      expect([sheets, links > 0, fonts > 0]).toEqual([links, true, true]);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.querySelector<HTMLElement>('.theme-toggle')?.click());
      await page.emulateMedia({ media: null });
    }
    await page.pdf();
    expect(complaints).toEqual([]);
  });

  test('lets earlier addresses lead on', async () => {
    const { page, complaints } = await newPage();
    const all = redirectsOf(site);
    // Most are of skills and lead to parts of the same page; the tests of the site check that all those parts exist.
    const toParts = all.filter(({ target }) => target.includes('#'));
    const toPages = all.filter((each) => !toParts.includes(each));
    const redirects = [toPages, toParts].flatMap((some) => some.slice(0, someOf(some.length)));
    for (const { path, target } of redirects) {
      await page.goto(addressOf(site, path), { waitUntil: 'commit' });
      // That it leads on is the question here, not what the page there then loads.
      await page.waitForURL(({ pathname, hash }) => decodeURI(pathname + hash) === target, { waitUntil: 'commit' });
    }
    expect(complaints).toEqual([]);
    expect(redirects.length).toBeGreaterThan(0);
  });

  test('lets lists be narrowed', async () => {
    const { page, complaints } = await newPage();
    for (const list of ['achievements', 'projects', 'engineers']) {
      await page.goto(`${site.url}${list}/`);
      if ((await page.locator('.explorer-form').count()) === 0) continue;
      await page
        .locator('.facets-fold')
        .evaluateAll((folds) => folds.forEach((fold) => void fold.setAttribute('open', '')));
      await page.getByRole('checkbox').first().check();
      await page.locator('.explorer-results .item-title, .explorer-results .engineer-item-name').first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

  test('lets the preview follow edits and show mistakes over them', async () => {
    const server = await servePreview({ folder: site.folder, base: new URL(site.url).pathname, port: 0 });
    onTestFinished(() => server.close());
    server.show({ kind: 'ready', changed: 'pages' });
    const { page, complaints } = await newPage();
    await Promise.all([page.waitForResponse(/__preview\/events/), page.goto(server.url)]);
    const sheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
    server.show({ kind: 'ready', changed: 'styles' });
    await expect.poll(() => page.locator('link[rel=stylesheet]').first().getAttribute('href')).not.toBe(sheet);
    server.show({ kind: 'broken', diagnostics: [unknownSkill], text: formatPretty([unknownSkill]) });
    const overlay = page.getByRole('alertdialog');
    await overlay.waitFor();
    expect(await overlay.evaluate((dialog) => getComputedStyle(dialog).borderTopColor)).toBe('rgb(198, 40, 40)');
    expect(complaints).toEqual([]);
  });

  // The fence behind the first one: what would happen if a text of content did become markup.
  test('keeps from running, loading and sending whatever might get into them', async () => {
    const { page } = await newPage();
    const asked: string[] = [];
    await page.route(/elsewhere\.example/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.route(`${site.url}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${hostile}</main>`) });
    });
    await page.goto(site.url, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
      document.querySelector('form')?.requestSubmit();
      await refused;
    });
    await page.evaluate(async () => {
      const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve, { once: true }));
      document.querySelector<HTMLElement>('#go')?.click();
      await refused;
    });
    expect(asked).toEqual([]);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(page.url()).toBe(site.url);
    expect(await page.evaluate(() => document.baseURI)).toBe(site.url);
    const opacity = await page.evaluate(() => getComputedStyle(document.querySelector('#go') ?? document.body).opacity);
    expect(opacity).toBe('1');
  });
});

const hostile = `
  <base href="https://elsewhere.example/">
  <script>globalThis.ran = 'an inline script'</script>
  <script src="https://elsewhere.example/foreign.js"></script>
  <script type="module">import 'https://elsewhere.example/module.js'</script>
  <img src="data:," onerror="globalThis.ran = 'a handler'" alt="">
  <img src="https://elsewhere.example/picture.png" alt="">
  <style>@import url(https://elsewhere.example/import.css); #go { opacity: 0.5 }</style>
  <link rel="stylesheet" href="https://elsewhere.example/foreign.css">
  <iframe src="https://elsewhere.example/frame" srcdoc="<script>top.ran = 'a frame'</script>"></iframe>
  <iframe src="https://elsewhere.example/other-frame"></iframe>
  <object data="https://elsewhere.example/object"></object>
  <video src="https://elsewhere.example/video.mp4"></video>
  <a id="go" href="javascript:globalThis.ran = 'an address'" style="opacity: 0.5">go</a>
  <form action="https://elsewhere.example/form"></form>
`;

/** The pages of a site that lead on to another, as paths below its start page, with the path and fragment they lead to. */
function redirectsOf({ folder }: UsedSite): readonly { readonly path: string; readonly target: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const target = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html)?.[1];
      return target === undefined ? [] : [{ path: path.replace(/index\.html$/, ''), target: decodeURI(target) }];
    });
}

function addressOf(site: UsedSite, path: string): string {
  return site.url + path.split('/').map(encodeURIComponent).join('/');
}
