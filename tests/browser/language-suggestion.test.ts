import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { watchLayoutShift } from '../harness/layout-shift.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

describeInBrowser('the browser’s language', () => {
  const lamp = '---\ntitle: A lamp\nengineers: [bo]\nskills: [Rust]\ndate: 2023\n---\n';
  const own = '---\ntitle: Una lámpara\n---\n';
  const content = {
    ...threeLanguages,
    'skills.yml': `${threeLanguages['skills.yml']}Rust: { category: Languages }\n`,
    'projects/lamp.md': lamp,
    'projects/lamp.es.md': own,
  };
  const site = useSite(temporaryFolder(content), { base: '/team/', pagesOnly: true });
  const newPage = usePages();

  const open = async (path: string, locale: string, javaScriptEnabled = true): Promise<Page> => {
    const viewport = { width: 390, height: 844 };
    const page = await newPage({ viewport, locale, javaScriptEnabled });
    await page.goto(site.url + path);
    return page;
  };
  const suggested = async (page: Page): Promise<readonly string[]> => page.locator('.suggestion').allTextContents();

  it('is that of what a list is narrowed to, where only the original has it', async () => {
    const page = await open('es/projects/', 'es');
    const titles = page.locator('.explorer-results .item-title a');
    const found = async (skill: string) => {
      await page.goto(`${site.url}es/projects/?skill=${skill}`);
      await titles.first().waitFor();
      return titles.evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('lang')]));
    };
    expect(await found('python')).toEqual([['The vault', 'en']]);
    expect(await found('rust')).toEqual([['Una lámpara', null]]);
  });

  it('suggests the same page in it, and leads there', async () => {
    const page = await open('engineers/ada/', 'es-MX');
    const line = page.locator('.suggestion');
    expect(await line.getAttribute('lang')).toBe('es');
    expect(await axeViolations(page)).toEqual([]);
    expect(await (await watchLayoutShift(page, { buffered: true }))()).toBeLessThan(0.02);
    for (const target of await line.locator('a, button').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await line.getByRole('link', { name: 'Esta página también está en español.' }).click();
    await page.waitForURL('**/team/es/engineers/ada/');
    expect(await suggested(page)).toEqual([]);
  });

  // Each language of a browser is a browser of its own: `npm test` has two.
  it.each(
    [
      { where: 'the page’s own language', path: 'engineers/ada/', locale: 'en-GB' },
      { where: 'a language that the site lacks', path: 'engineers/ada/', locale: 'fr-FR' },
      { where: 'a language in which nothing is', path: 'engineers/ada/', locale: 'ar' },
      { where: 'a language that the page is not in', path: 'projects/vault/', locale: 'es' },
      { where: 'a page that answers at any address', path: '404.html', locale: 'es' },
      {
        where: 'the language of the original',
        path: 'es/projects/vault/',
        locale: 'en',
        suggests: ['This page is also in English.Hide'],
      },
    ].filter(({ locale }) => everyState || ['en', 'es'].includes(locale)),
  )('suggests only what is there: $where', async ({ path, locale, suggests = [] }) => {
    expect(await suggested(await open(path, locale))).toEqual(suggests);
  });

  it('is not mentioned again once a visitor has said no, and the keyboard goes on at the text', async () => {
    const page = await open('engineers/ada/', 'es');
    await page.getByRole('button', { name: 'Ocultar' }).press('Enter');
    expect(await suggested(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.goto(`${site.url}notes/calm/`);
    expect(await suggested(page)).toEqual([]);
  });

  it('is not held against who has chosen another by hand', async () => {
    const page = await open('es/engineers/ada/', 'es');
    await page.getByRole('button', { name: 'Menú' }).click();
    await page.getByText('Idioma', { exact: true }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/team/engineers/ada/');
    expect(await suggested(page)).toEqual([]);
  });

  it('suggests nothing without scripts', async () => {
    expect(await suggested(await open('engineers/ada/', 'es', false))).toEqual([]);
  });
});
