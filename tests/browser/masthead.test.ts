import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';

const phone = { viewport: { width: 390, height: 844 } } as const;

describeInBrowser('the main navigation', () => {
  const site = useSite('tests/fixtures/full');
  const newPage = usePages();

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(options);
    await page.goto(site.url);
    return page;
  };

  it.each([true, false])(
    'opens from one line of a phone and closes again, with scripts: %s',
    async (javaScriptEnabled) => {
      const page = await open({ ...phone, javaScriptEnabled });
      const navigation = page.locator('.masthead-navigation');
      expect((await page.locator('.masthead').boundingBox())?.height).toBeLessThan(70);
      expect(await navigation.isVisible()).toBe(false);
      await page.locator('.masthead-menu').click();
      expect(await navigation.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await navigation.isVisible()).toBe(false);
    },
  );

  it('is reached and left with the keyboard on a phone, and has no accessibility violation', async () => {
    const page = await open(phone);
    await page.locator('.masthead-menu').focus();
    await page.keyboard.press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((link) => link.closest('nav')?.id)).toBe('navigation');
    await page.keyboard.press('Enter');
    await page.waitForURL(/engineers\/$/);
  });

  it.each([390, 1024])('opens to further links with the keyboard, without scripts, at %d px', async (width) => {
    const page = await open({ viewport: { width, height: 844 }, javaScriptEnabled: false });
    if (width < 1000) await page.locator('.masthead-menu').click();
    const further = page.locator('.masthead-group-links');
    await page.locator('.masthead-group-label').focus();
    expect(await further.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await further.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/who-we-are\/$/);
  });

  it('closes further links with Escape, and is back at their word', async () => {
    const page = await open({ viewport: { width: 1024, height: 844 } });
    const further = page.locator('.masthead-group-links');
    await page.locator('.masthead-group-label').click();
    await page.keyboard.press('Tab');
    expect(await further.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await further.isVisible()).toBe(false);
    expect(await page.locator(':focus').getAttribute('class')).toBe('masthead-group-label');
  });

  it('stands open on wide pages, without a button', async () => {
    const page = await open({ viewport: { width: 1024, height: 900 } });
    expect(await page.locator('.masthead-navigation').isVisible()).toBe(true);
    expect(await page.locator('.masthead-menu').isVisible()).toBe(false);
  });
});
