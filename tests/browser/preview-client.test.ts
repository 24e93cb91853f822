import { join } from 'node:path';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { editorAddress } from '../../src/preview/editor-address.ts';
import { type PreviewServer, type PreviewState, servePreview } from '../../src/preview/serve-preview.ts';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, usePages } from '../harness/browser.ts';
import { serveFolder } from '../harness/serve.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { unknownSkill } from '../preview/sample-diagnostic.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`;
const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ada</title>${policy}<link rel="stylesheet" href="/main.css">`;

function pageWith(main: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${main}</h1><p class="tall">text</p></main></body></html>`;
}

function brokenBy(...diagnostics: readonly Diagnostic[]): PreviewState {
  return { kind: 'broken', diagnostics, text: formatPretty(diagnostics) };
}

const openPlace = (place: Place): string | null => editorAddress(place, 'code', '/home/ada/site');

const ready: PreviewState = { kind: 'ready', changed: 'pages' };

describeInBrowser('the preview in a browser', () => {
  const takePage = usePages();

  async function newPage(options?: BrowserContextOptions): Promise<Page> {
    const page = await takePage(options);
    // It would ask for news of a preview that is gone for as long as nobody uses it.
    onTestFinished(async () => void (await page.goto('about:blank')));
    return page;
  }

  async function open(url: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await newPage(options);
    await page.goto(url);
    return page;
  }

  async function serve(folder: string, port = 0): Promise<PreviewServer> {
    const server = await servePreview({ folder, base: '/', port, openPlace });
    onTestFinished(() => server.close());
    return server;
  }

  function site(): string {
    return temporaryFolder({ 'index.html': pageWith('one'), 'main.css': '.tall { height: 4000px }' });
  }

  const overlayOf = (page: Page) => page.getByRole('alertdialog', { name: 'The site could not be built' });

  test('a new build is shown at the same scroll position, under a strict policy', async () => {
    const folder = site();
    const server = await serve(folder);
    const page = await open(server.url);
    await page.evaluate('scrollTo(0, 1500)');
    writeFiles(folder, { 'index.html': pageWith('two') });
    server.show(ready);
    await page.getByText('two').waitFor();
    await vi.waitFor(async () => expect(await page.evaluate('scrollY')).toBe(1500), { timeout: 5000 });
  });

  test('a build that ends before the page listens is not missed', async () => {
    const folder = site();
    const server = await serve(folder);
    const page = await newPage();
    const finishBuild = async (route: Route): Promise<void> => {
      writeFiles(folder, { 'index.html': pageWith('two') });
      server.show(ready);
      await route.continue();
    };
    await page.route('**/__preview/client.js*', finishBuild, { times: 1 });
    await page.goto(server.url);
    await page.getByText('two').waitFor();
  });

  test('a new style sheet is taken without a reload, time after time', async () => {
    const folder = site();
    const server = await serve(folder);
    const page = await newPage();
    // A page that is not listening yet misses the word that only styles changed, and reloads to be sure.
    const listens = page.waitForResponse((response) => response.url().includes('__preview/events'));
    await Promise.all([listens, page.goto(server.url)]);
    await page.evaluate('globalThis.kept = true');
    for (const color of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
      writeFiles(folder, { 'main.css': `body { color: ${color} }` });
      server.show({ kind: 'ready', changed: 'styles' });
      const shown = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).color');
      await vi.waitFor(async () => expect(await shown()).toBe(color), { timeout: 5000 });
      const sheets = (): Promise<unknown> => page.evaluate('document.styleSheets.length');
      await vi.waitFor(async () => expect(await sheets()).toBe(1), { timeout: 5000 });
    }
    expect(await page.evaluate('globalThis.kept')).toBe(true);
  });

  test('mistakes are shown as in the terminal, with a link to the editor, until the next good build', async () => {
    const server = await serve(site());
    const page = await open(server.url);
    server.show(brokenBy(unknownSkill, { ...unknownSkill, code: 'bad-option', place: null }));
    const overlay = overlayOf(page);
    await overlay.waitFor();
    expect(await overlay.locator('section').allInnerTexts()).toMatchInlineSnapshot(`
      [
        "error[unknown-skill]: "Postgress" is not in content/skills.yml

      content/engineers/ada.md:9:5

        9 |   - Postgress
          |     ^^^^^^^^^

        help: did you mean "PostgreSQL"?",
        "error[bad-option]: "Postgress" is not in content/skills.yml
        help: did you mean "PostgreSQL"?",
        "2 errors in 1 file",
      ]
    `);
    expect(await overlay.getByRole('link').getAttribute('href')).toBe(
      'vscode://file/home/ada/site/content/engineers/ada.md:9:5',
    );
    server.show({ kind: 'ready', changed: 'styles' });
    await overlay.waitFor({ state: 'detached' });
  });

  test('what is written in a mistake is shown as text, whatever it holds', async () => {
    const server = await serve(site());
    const page = await open(server.url);
    const message = '<img src=x onerror="document.title = 1"></script> & <b>bold</b>';
    server.show(brokenBy({ ...unknownSkill, message }));
    await overlayOf(page).getByText(message).waitFor();
    expect(await page.title()).toBe('Ada');
  });

  test('a page that opens while the build is broken shows so at once, and each new mistake replaces the last', async () => {
    const server = await serve(site());
    server.show(brokenBy(unknownSkill));
    const page = await open(server.url);
    await overlayOf(page).getByText('Postgress" is not').waitFor();
    server.show(brokenBy({ ...unknownSkill, message: 'another' }));
    await overlayOf(page).getByText('another').waitFor();
    expect(await page.locator('proofolio-preview').count()).toBe(1);
  });

  test('Escape and the button close the mistakes, which come back with the next ones', async () => {
    const server = await serve(site());
    const page = await open(server.url);
    server.show(brokenBy(unknownSkill));
    await overlayOf(page).waitFor();
    await page.keyboard.press('Escape');
    await overlayOf(page).waitFor({ state: 'detached' });
    server.show(brokenBy(unknownSkill));
    await overlayOf(page).getByRole('button', { name: 'Close' }).click();
    await overlayOf(page).waitFor({ state: 'detached' });
  });

  test('where nothing was ever built, the mistakes are shown, and then the site', async () => {
    const folder = join(temporaryFolder(), 'absent');
    const server = await serve(folder);
    server.show(brokenBy(unknownSkill));
    const page = await open(server.url);
    await overlayOf(page).waitFor();
    writeFiles(folder, { 'index.html': pageWith('one'), 'main.css': '' });
    server.show({ kind: 'ready', changed: 'styles' });
    await page.getByRole('heading', { name: 'one' }).waitFor();
    expect(await overlayOf(page).count()).toBe(0);
  });

  test('a page finds a server that was restarted, and shows its build', async () => {
    const folder = site();
    const first = await servePreview({ folder, base: '/', port: 0 });
    const page = await open(first.url);
    await first.close();
    writeFiles(folder, { 'index.html': pageWith('two') });
    await serve(folder, Number(new URL(first.url).port));
    await page.getByText('two').waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'the mistakes are readable on a phone and accessible, in %s',
    async (colorScheme) => {
      const server = await serve(site());
      const page = await open(server.url, { colorScheme, viewport: { width: 390, height: 800 } });
      const source = `  - Postgress ${'and a long line '.repeat(10)}`;
      const message = `${'averylongwordwithoutspaces'.repeat(4)} is not in content/skills.yml`;
      const place = { file: 'content/engineers/ada.md', line: 9, column: 5, length: 9, source };
      server.show(brokenBy({ ...unknownSkill, message, place }));
      await overlayOf(page).waitFor();
      const overflow = await overlayOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(overflow).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('a page of another site hears nothing of it, and reads none of its pages', async () => {
    const server = await serve(site());
    server.show(brokenBy(unknownSkill));
    const other = await serveFolder(temporaryFolder({ 'index.html': '<!doctype html><title>Other</title>' }), {
      base: '/',
    });
    onTestFinished(other.close);
    const page = await open(other.url);
    const heard = await page.evaluate(async (url) => {
      const events = new EventSource(`${url}__preview/events?build=`);
      const event = await new Promise<string>((resolve) => {
        for (const type of ['message', 'open', 'error']) events.addEventListener(type, () => resolve(type));
      });
      events.close();
      return [event, await fetch(url).then(String, () => 'refused')];
    }, server.url);
    expect(heard).toEqual(['error', 'refused']);
  });

  test('a page that is hidden lets go, and catches up when it is seen again', async () => {
    const folder = site();
    const server = await serve(folder);
    const page = await open(server.url);
    // Without a window no page is ever hidden: it is told so.
    await page.evaluate(`Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
    writeFiles(folder, { 'index.html': pageWith('two') });
    server.show(ready);
    expect(await page.getByText('one').count()).toBe(1);
    await page.evaluate(`delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByText('two').waitFor();
  });
});
