import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../harness/browser.ts';
import { runCommand } from '../harness/run-command.ts';
import { type ServedFolder, serveFolder } from '../harness/serve.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

describeInBrowser('without styles and scripts', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  let served: ServedFolder;

  beforeAll(async () => {
    const { status } = await runCommand('build', ['--out', `${folder()}/site`]);
    expect(status).toBe(0);
    served = await serveFolder(`${folder()}/site`, { base: '/' });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(['', 'backend/', 'projects/onetrust-data-migration/', 'achievements/', 'skills/'])(
    'the words of /%s can be read: no drawing pushes them aside, and nothing is wider than the window',
    async (path) => {
      const page = await browser.newPage();
      await page.route(/\.(css|js)$/, (route) => route.abort());
      await page.goto(served.url + path);
      const icons = await page
        .locator('.icon')
        .evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().height));
      expect(icons.length).toBeGreaterThan(0);
      expect(icons.filter((height) => height > 32)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      await page.close();
    },
  );

  it('the main navigation opens from its button', async () => {
    const page = await browser.newPage();
    await page.route(/\.(css|js)$/, (route) => route.abort());
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Achievements', exact: true }).click();
    await page.waitForURL(/achievements\/$/);
    await page.close();
  });
});
