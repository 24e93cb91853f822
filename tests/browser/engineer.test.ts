import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser, usePage, usePages, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** The pages of people with work, by the content that they come from. */
const profiles = {
  'tests/fixtures/team': [
    'backend/',
    ...(everyState ? ['engineers/rafaela-harper-stone/', 'engineers/rodrik-van-leon/'] : []),
  ],
  'tests/fixtures/full': ['zoe/', 'engineers/ada-quill/'],
  ...(everyState ? { 'tests/fixtures/showcase': ['engineers/maren-tveit/'] } : {}),
};

describeInBrowser.each(Object.entries(profiles))('an engineer’s page of %s', (content, paths) => {
  const site = useSite(content);
  const usedPage = usePage();
  let page: Page;

  beforeAll(async () => {
    page = usedPage();
  });

  describe.each(paths)('%s', (path) => {
    it('has what to do next within the first 600 pixels of a phone, is at most eight screens long, and opens what a link leads to', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(site.url + path);
      for (const part of ['.page-header-title', '.page-header-lede', '.engineer-header .actions']) {
        if ((await page.locator(part).count()) === 0) continue;
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThan(600);
      }
      expect(await page.evaluate(() => document.documentElement.scrollHeight / 844)).toBeLessThanOrEqual(8);
      const folds = { '.text-part > .prose': '', '.chapter-folds': ' .chapter-heading' };
      for (const [fold, target] of Object.entries(folds)) {
        const last = page.locator(fold).last();
        if (!(await last.count())) continue;
        const id = await page
          .locator(fold + target)
          .last()
          .getAttribute('id');
        await page.goto(`${site.url}${path}#${id}`);
        expect(await last.locator('p, ul, pre').last().isVisible(), id ?? fold).toBe(true);
      }
    });

    it('prints on at most two sheets its address, its summary, its text, all achievements and skills, and no way to other pages', async () => {
      await page.goto(site.url + path);
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      const address = await page.evaluate(() => {
        const link = document.querySelector('link[rel="canonical"]');
        return link === null ? '' : `${link.getBoundingClientRect().height > 0} ${link.getAttribute('href')}`;
      });
      expect(address).toMatch(/^true https:/);
      const texts = [
        '.engineer-header-intro',
        '.engineer-text > .prose',
        '.achievement-brief-title',
        '.unproven-skills a',
      ];
      for (const text of await page.locator(texts.join()).all()) expect(await text.isVisible()).toBe(true);
      for (const part of ['.masthead-menu', '.masthead-navigation', '.breadcrumbs', '.contents', '.theme-toggle'])
        expect(await page.locator(part).isVisible(), part).toBe(false);
      await page.emulateMedia({ media: null });
    });

    it.each([390, 1440])('opens a skill where it stands in a window of %d px, its proofs below', async (width) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${site.url}${path}#skills`);
      const names = await page.locator('.skill-proof-summary').all();
      for (const name of names.slice(0, 2)) {
        await name.scrollIntoViewIfNeeded();
        const before = await name.boundingBox();
        await name.press('Enter');
        expect(await name.boundingBox()).toEqual(before);
        const proofs = await name.locator('xpath=following-sibling::ul').boundingBox();
        expect(proofs?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
        expect(proofs?.width).toBeGreaterThan(before?.width ?? 0);
        await name.press('Enter');
      }
    });

    it('keeps the names on its timeline apart, and shows it as a list where the drawing would be too small to read', async () => {
      await page.goto(site.url + path);
      for (const width of [720, 1000, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overlaps(page), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      for (const drawing of await page.locator('.timeline').all()) expect(await drawing.isVisible()).toBe(false);
    });
  });
});

/** Pairs of names in the timeline that lie on each other, and names that leave it. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('.timeline')?.getBoundingClientRect();
    const names = [...document.querySelectorAll('.timeline-label')].map((name) => ({
      text: name.textContent,
      box: name.getBoundingClientRect(),
    }));
    const outside = names.filter(
      ({ box }) => drawing !== undefined && (box.left < drawing.left - 1 || box.right > drawing.right + 1),
    );
    const pairs = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right &&
            box.left < a.box.right &&
            a.box.top < box.bottom - 2 &&
            box.top < a.box.bottom - 2,
        )
        .map((b) => `${a.text} lies on ${b.text}`),
    );
    return [...outside.map(({ text }) => `${text} leaves the drawing`), ...pairs];
  });
}

describeInBrowser('projects in a profile', () => {
  const newPage = usePages();
  const contentWith = (dates: string) =>
    temporaryFolder({
      'site.yml': 'title: Ada\nurl: https://ada.example.net\n',
      'engineers/ada.md': '---\nname: Ada\n---\n',
      'projects/one.md': `---\ntitle: One\nengineers: [ada]\n${dates}---\n`,
      'projects/two.md': '---\ntitle: Two\nengineers: [ada]\n---\n',
    });
  const undated = useSite(contentWith(''));
  const dated = useSite(contentWith('date: 2024\n'));

  it('leave no room beside them for dates that none of them has, and stand in line where one has', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    const indents = async (url: string): Promise<readonly number[]> => {
      await page.goto(url);
      const left = await page.locator('#projects').evaluate(() => {
        const body = document.querySelector('.chapter:has(#projects) .chapter-body')?.getBoundingClientRect().left ?? 0;
        return [...document.querySelectorAll('.project-brief-claim')].map(
          (claim) => claim.getBoundingClientRect().left - body,
        );
      });
      return left.map(Math.round);
    };
    expect(await indents(undated.url)).toEqual([0, 0]);
    const [first = 0, second = 0] = await indents(dated.url);
    expect(first).toBeGreaterThan(100);
    expect(second).toBe(first);
  });
});
