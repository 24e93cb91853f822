import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { fontFaces, plexHeight } from '../../src/fonts/font-face.ts';
import { makeFonts } from '../../src/fonts/make-fonts.ts';
import { readTypefaces } from '../../src/fonts/read-typefaces.ts';
import { describeInBrowser, useBrowser, useSite } from '../harness/browser.ts';
import { everyState } from '../harness/every-state.ts';
import { watchLayoutShift } from '../harness/layout-shift.ts';

const paths = [
  '',
  'backend/',
  'projects/oneledger-data-migration/',
  ...(everyState ? ['achievements/', 'skills/', 'about/'] : []),
];
const widths = [390, 768, 1440];

describeInBrowser('the fonts of a site', () => {
  const site = useSite('tests/fixtures/team');
  const browser = useBrowser();

  it('move nothing when they come', async () => {
    expect(await shifts(0, everyState ? widths : [1440])).toEqual([]);
  });

  // A line may be broken elsewhere, and what is below it then stands lower: https://web.dev/articles/cls calls up to 0.1 good.
  it('move little when they come late', async () => {
    expect((await shifts(400, everyState ? widths : [390])).filter(({ shift }) => shift > 0.1)).toEqual([]);
  });

  it('are what names, text and labels are set in', async () => {
    const page = await browser().newPage();
    await page.goto(`${site.url}backend/`);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, weight }) => `${family} ${weight}`),
    );
    expect(loaded.map((name) => name.replaceAll('"', ''))).toEqual(
      expect.arrayContaining(['Plex Serif 300', 'Plex Serif 400', 'Plex Sans 400', 'Plex Mono 400']),
    );
    await page.close();
  });

  /** Pages whose content moves while fonts come, each kept back for a time in ms, and the score of what moves. */
  async function shifts(delay: number, widths: readonly number[]) {
    const found: { readonly page: string; readonly shift: number }[] = [];
    for (const width of widths) {
      const context = await browser().newContext({ viewport: { width, height: 900 } });
      if (delay > 0) {
        await context.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          await route.continue();
        });
      }
      for (const path of paths) {
        const shift = await shiftOf(await context.newPage(), site.url + path);
        if (shift >= 0.005) found.push({ page: `/${path} at ${width} px`, shift });
      }
      await context.close();
    }
    return found;
  }
});

// The usual ones, and those that are measured when a site chooses them.
const { faces: chosen } = await readTypefaces(
  { names: null, text: 'ibm-plex-serif', labels: 'ibm-plex-sans' },
  (_key, make) => make(),
);
const faces = [
  ...fontFaces,
  ...chosen.filter(
    (face) =>
      !fontFaces.some(
        ({ family, weight, style }) => family === face.family && weight === face.weight && style === face.style,
      ),
  ),
];

describeInBrowser('what stands in for a font', () => {
  const browser = useBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await browser().newPage();
    const { css, files } = await makeFonts(null, (_key, make) => make(), faces);
    await page.route('**/*', async (route) => {
      const name = route.request().url().split('/').at(-1);
      const file = files.find((candidate) => candidate.name === name);
      if (file === undefined) await route.fulfill({ contentType: 'text/html', body: `<style>${css}</style>` });
      else await route.fulfill({ contentType: 'font/woff2', body: Buffer.from(await file.make()) });
    });
    await page.goto('http://fonts.example/');
  });

  it.for(faces)('takes as much room as $family $weight $style', async ({ family, weight, style }, { skip }) => {
    const font = `${style} ${weight} 1000px`;
    const [real, fallback] = [
      await measure(page, `${font} "${family}"`),
      await measure(page, `${font} "${family} Fallback"`),
    ];
    if (fallback === null) return skip('this machine has none of the fonts that may stand in');
    expect(real).toMatchObject(plexHeight);
    expect(Math.abs((fallback.width ?? 0) / (real?.width ?? 0) - 1)).toBeLessThan(0.015);
    expect(fallback.ascent).toBeCloseTo(plexHeight.ascent, 0);
    expect(fallback.descent).toBeCloseTo(plexHeight.descent, 0);
  });
});

interface Measured {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Height in percent of the size, and width, of running text in a font of 1000 px; `null` when there is no such font. */
async function measure(page: Page, font: string): Promise<Measured | null> {
  const text = readFileSync('tests/fixtures/team/pages/about.md', 'utf8').replace(/\s+/g, ' ');
  return page.evaluate(
    async ([wanted = '', words = '']) => {
      const faces = await document.fonts.load(wanted, words).catch(() => []);
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null || faces.length === 0) return null;
      canvas.font = wanted;
      const { width, fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText(words);
      return { width, ascent: ascent / 10, descent: descent / 10 };
    },
    [font, text],
  );
}

/** How much of a page moves, and how far, until its fonts are there. */
async function shiftOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  return (await watchLayoutShift(page, { buffered: true }))();
}
