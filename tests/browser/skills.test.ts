import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { describeInBrowser, usePage, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { teamFiles } from '../harness/team.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

/** As many people and skills as a matrix holds. */
const largestTeam = temporaryFolder(teamFiles({ engineers: 24, skills: 40, categories: 6, shown: 30 }));

// The page of few people is looked at with all other pages: `npm test` lets axe look at the largest alone.
describeInBrowser.each([
  { team: 'a few people', content: 'tests/fixtures/team', isInspected: everyState },
  { team: 'the largest team', content: largestTeam, isInspected: true },
])('the skills page of $team', ({ content, isInspected }) => {
  const site = useSite(content);
  const usedPage = usePage();
  let page: Page;

  beforeAll(async () => {
    page = usedPage();
    await page.goto(`${site.url}skills/`);
  });

  const open = (width: number): Promise<void> => page.setViewportSize({ width, height: 900 });

  it.each([820, 1440])('shows the whole matrix at %d px, without a violation', async (width) => {
    await open(width);
    const table = await page.locator('.skill-matrix').boundingBox();
    expect(table?.width).toBeGreaterThan(400);
    const scrolls = await page.locator('.skills-matrix-body').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(scrolls).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (isInspected && (everyState || width === 1440)) expect(await axeViolations(page)).toEqual([]);
  });

  it('shows the list alone at 390 px, without a violation', async () => {
    await open(390);
    expect(await page.locator('.skill-matrix').isVisible()).toBe(false);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.locator('.skill-item').first().isVisible()).toBe(true);
    if (everyState) expect(await axeViolations(page)).toEqual([]);
  });

  it('reaches each cell by keyboard, in view below the names of the people', async () => {
    await open(1440);
    const links = page.locator('.skill-matrix td > a');
    const last = (await links.count()) - 1;
    await links.nth(last).focus();
    await page.keyboard.press('Shift+Tab');
    for (const place of [last, Math.floor(last / 2), 0]) {
      await links.nth(place).focus();
      const [cell, head] = [
        await links.nth(place).boundingBox(),
        await page.locator('.skill-matrix thead').boundingBox(),
      ];
      expect(cell?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
      expect(cell?.y).toBeLessThan(900);
    }
    const outline = await links.first().evaluate((link) => getComputedStyle(link).outlineStyle);
    expect(outline).not.toBe('none');
  });

  it('gives each cell a target of at least 24 px', async () => {
    await open(820);
    const sizes = await page
      .locator('.skill-matrix tbody a')
      .evaluateAll((links) => links.map((link) => [link.clientWidth, link.clientHeight]));
    expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(24);
  });
});
