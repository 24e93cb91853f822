import { expect, it } from 'vitest';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';

describeInBrowser('without styles and scripts', () => {
  const site = useSite('tests/fixtures/team');
  const newPage = usePages();

  it.each(['', 'backend/', 'projects/oneledger-data-migration/', 'achievements/', 'skills/'])(
    'the words of /%s can be read: no drawing pushes them aside, and nothing is wider than the window',
    async (path) => {
      const page = await newPage();
      await page.route(/\.(css|js)$/, (route) => route.abort());
      await page.goto(site.url + path);
      const icons = await page
        .locator('.icon')
        .evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().height));
      expect(icons.length).toBeGreaterThan(0);
      expect(icons.filter((height) => height > 32)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    },
  );

  it('a page says that its style sheet was not found, and where, and only then', async () => {
    const page = await newPage();
    await page.goto(site.url);
    const words = 'its style sheet was not found at';
    expect(await page.getByText(words).isVisible()).toBe(false);
    expect(await page.locator('body').ariaSnapshot()).not.toContain(words);
    await page.route(/\.css$/, (route) => route.abort());
    await page.goto(`${site.url}skills/`);
    expect(await page.getByText(words).isVisible()).toBe(true);
    expect(await page.locator('body').ariaSnapshot()).toMatch(/not found at \/\S*assets\/site\.[\da-f]+\.css\. If/);
  });

  it('the main navigation opens from its button', async () => {
    const page = await newPage();
    await page.route(/\.(css|js)$/, (route) => route.abort());
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Achievements', exact: true }).click();
    await page.waitForURL(/achievements\/$/);
  });
});
