import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowser, setTextSize, USUAL_TEXT, usePage, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { findLayoutFaults } from '../harness/find-layout-faults.ts';
import { readLayout } from '../harness/read-layout.ts';
import { hardPages, samplePages } from '../harness/sample-pages.ts';

const widths = everyState ? [320, 390, 820, 1440, 1920] : [320, 1440];
/** As a reader sets it who sees little, in CSS pixels. */
const LARGE_TEXT = 2 * USUAL_TEXT;

const cases: { readonly content: string; readonly paths: readonly string[] }[] = [
  {
    // Words of 40 letters, addresses and figures of twelve digits in every field, and text in two directions.
    content: 'tests/fixtures/long',
    paths: [
      ...(everyState ? Object.values(samplePages['tests/fixtures/long']) : []),
      ...hardPages['tests/fixtures/long'],
    ],
  },
  {
    content: 'tests/fixtures/team',
    // Its other pages are of kinds that the fixture `full` has too.
    paths: [
      ...(everyState ? Object.values(samplePages['tests/fixtures/team']) : []),
      ...hardPages['tests/fixtures/team'],
    ],
  },
  {
    content: 'tests/fixtures/full',
    paths: [...Object.values(samplePages['tests/fixtures/full']), ...hardPages['tests/fixtures/full']],
  },
];
const showcase = 'tests/fixtures/showcase';
if (everyState) cases.push({ content: showcase, paths: Object.values(samplePages[showcase]) });

describeInBrowser.each(cases)('the layout of $content', ({ content, paths }) => {
  const site = useSite(content);
  // With a finger for a pointer: only there must what is touched be large.
  const usedPage = usePage({ hasTouch: true });
  // One page, since opening one costs as much as a look at it.
  let page: Page;

  beforeAll(async () => {
    page = usedPage();
  });

  describe.each(paths.map((path, index) => ({ path, isEnlarged: everyState || index % 2 === 0 })))(
    '/$path',
    ({ path, isEnlarged }) => {
      beforeAll(async () => {
        await setTextSize(page, USUAL_TEXT);
        await page.goto(site.url + path.split('/').map(encodeURIComponent).join('/'));
      });

      it('loses, hides and mixes no text and lines up from narrow to wide', async () => {
        const faults: string[] = [];
        for (const width of widths) faults.push(...(await faultsAt(page, width)));
        expect(faults).toEqual([]);
      });

      it.runIf(isEnlarged)('does so with text at 200 % too', async () => {
        await setTextSize(page, LARGE_TEXT);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${LARGE_TEXT}px`);
        expect(await faultsAt(page, 1280)).toEqual([]);
      });
    },
  );
});

async function faultsAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  return findLayoutFaults(await readLayout(page)).map((fault) => `${width} px: ${fault}`);
}
