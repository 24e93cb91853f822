import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { describeInBrowser, usePage, usePages, useSite } from '../harness/browser.ts';
import { contentInLocale, contentInPseudoLocale, pagesInLocales } from '../harness/content-in-locale.ts';
import { everyState } from '../harness/every-state.ts';
import { findLayoutFaults } from '../harness/find-layout-faults.ts';
import { readLayout } from '../harness/read-layout.ts';
import { samplePages } from '../harness/sample-pages.ts';

const FULL = 'tests/fixtures/full';
const pages: readonly string[] = Object.values(samplePages[FULL]);
const { skills, engineer, project } = samplePages[FULL];
const contents = [
  {
    name: 'words that are longer by two fifths',
    content: contentInPseudoLocale(FULL),
    paths: pages,
    widths: everyState ? [390, 1440] : [390],
  },
  ...(everyState ? ['es', 'pt-BR', 'de', 'ar'] : []).map((locale) => ({
    name: locale,
    content: contentInLocale(FULL, locale),
    paths: pages,
    widths: [320, 390, 1440],
  })),
];

const german = pagesInLocales(FULL, ['de', 'ar']);
if (!everyState) {
  const paths = [skills, engineer, `ar/${project}`, `ar/${engineer}`];
  contents.push({ name: 'German and Arabic', content: german, paths, widths: [390, 1440] });
}

describeInBrowser.each(contents)('pages in $name', ({ content, paths, widths }) => {
  const site = useSite(content, { pagesOnly: true });
  const usedPage = usePage({ hasTouch: true });
  let page: Page;

  beforeAll(async () => {
    page = usedPage();
  });

  it.each(paths)('/%s loses, hides and mixes no text', async (path) => {
    await page.goto(site.url + path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...findLayoutFaults(await readLayout(page)).map((fault) => `${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describeInBrowser('a page from right to left', () => {
  const site = useSite(german, { pagesOnly: true });
  const newPage = usePages();

  it('has its bars begin at the right, and the dots between its facts where these follow', async () => {
    const page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}ar/${project}`);
    const bars = await page.locator('.level-chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const base = chart.querySelector('.level-chart-base')?.getBoundingClientRect().right ?? 0;
        return [...chart.querySelectorAll('rect')].map((bar) => Math.abs(bar.getBoundingClientRect().right - base));
      }),
    );
    expect(bars.length).toBeGreaterThan(1);
    expect(Math.max(...bars)).toBeLessThan(2);
    await page.goto(`${site.url}ar/${engineer}`);
    const dots = await page.locator('.meta li + li').evaluateAll((items) =>
      items.map((item) => {
        const { direction } = getComputedStyle(item);
        return { direction, isRight: getComputedStyle(item, '::before').right.startsWith('-') };
      }),
    );
    expect(new Set(dots.map(({ direction }) => direction))).toEqual(new Set(['ltr', 'rtl']));
    expect(dots.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
