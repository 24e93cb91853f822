import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { pdfFaults } from '../../../src/audit/pdf-faults.ts';
import { writeForeign } from '../../../src/explorer/foreign-text.ts';
import type { InstalledTypeface } from '../../../src/i18n/script-typefaces.ts';
import { createCoverage, installedTypefaces, readScriptTypeface } from '../../../src/outputs/typeset/typefaces.ts';
import { loadTypesetter } from '../../../src/outputs/typeset/typesetter.ts';
import { readSite } from '../../harness/read-site.ts';

const keepNothing = async (_: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => make();
const zoe: unknown = JSON.parse(readSite('tests/fixtures/full').outputs.get('/zoe/resume.pdf') ?? '');
const card: unknown = JSON.parse(readSite('tests/fixtures/full').outputs.get('/zoe/card.png') ?? '');

/** A few letters of a typeface that is too large to be installed for tests. */
const japanese: InstalledTypeface = {
  family: 'Noto Sans JP',
  subset: 'japanese',
  scripts: ['Hira', 'Kana', 'Hani'],
  localeScript: 'Jpan',
  folder: 'tests/fixtures/typefaces/noto-sans-jp',
  version: '5.3.0',
};
const typesetter = await loadTypesetter(keepNothing, [...installedTypefaces(), japanese]);

interface Word {
  readonly text: string;
  /** Where it begins, from the left and from the top. */
  readonly x: number;
  readonly y: number;
}

/** The words of the first page, from the top down, those of a line from right to left. */
async function wordsOf(view: object): Promise<{ readonly words: readonly Word[]; readonly fonts: string }> {
  const pdf = await typesetter.resume(JSON.stringify({ ...Object(zoe), ...view }));
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4], y: -item.transform[5] }] : [],
  );
  return {
    words: words.toSorted((a, b) => a.y - b.y || b.x - a.x),
    fonts: Buffer.from(pdf).toString('latin1'),
  };
}

test('a résumé in Arabic runs from right to left, in letters of its own', async () => {
  const { words, fonts } = await wordsOf({
    language: 'ar',
    direction: 'rtl',
    name: 'ليلى المنصوري',
    headline: 'مهندسة أنظمة Go',
  });
  expect(words.slice(0, 6).map(({ text }) => text)).toEqual([
    'ليلى',
    'المنصوري',
    'مهندسة',
    'أنظمة',
    'Go',
    expect.anything(),
  ]);
  expect(words[0]?.x).toBeGreaterThan(400);
  expect(words.map(({ text }) => text).join(' ')).not.toContain('\ufffd');
  expect(fonts).toContain('IBMPlexSansArabic');
});

test('a Japanese name stands in a résumé in English, and in its heavier letters too', async () => {
  const { words, fonts } = await wordsOf({ name: '山田太郎', headline: 'Engineer of 決済基盤' });
  expect(
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(['Engineer of', '山田太郎', '決済基盤']);
  expect(fonts).toContain('NotoSansJP');
});

test('what is in the letters of the engine is the same to the byte whatever else is installed', async () => {
  const plain = await loadTypesetter(keepNothing);
  const view = JSON.stringify(zoe).replace(/[\u3000-\u9fff]+/g, '');
  const [one, other] = [await plain.resume(view), await typesetter.resume(view)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

/** Where the coloured bar at the side begins. */
function xOfBar(svg: string): number {
  const bar = /<path[^>]*d="M 0 0v 630 h 18 /.exec(svg)?.[0] ?? '';
  return Number(/matrix\(1 0 0 1 ([\d.]+) 0\)/.exec(bar)?.[1] ?? 0);
}

test('a card that runs from right to left is the mirror of the other, and its letters are joined', async () => {
  const draw = (view: object): Promise<string> =>
    typesetter.card(JSON.stringify({ ...Object(card), faces: [], ...view }));
  const arabic = { language: 'ar', direction: 'rtl', kind: null, title: 'ليلى', text: null, figure: null, seal: null };
  const [joined, apart] = [await draw(arabic), await draw({ ...arabic, title: 'ل\u200cي\u200cل\u200cى' })];
  expect(joined).not.toBe(apart);
  expect(xOfBar(joined)).toBe(1182);
  expect(xOfBar(await draw({}))).toBe(0);
});

test('each installed typeface has letters of its scripts in both weights', async () => {
  const [arabic] = installedTypefaces();
  expect(arabic?.family).toBe('IBM Plex Sans Arabic');
  if (arabic === undefined) return;
  const isCovered = createCoverage(await readScriptTypeface(arabic, keepNothing));
  expect([...'ليلىشخص،'].filter((letter) => !isCovered(letter))).toEqual([]);
});

test('what a résumé has in the language of the originals is marked as such', async () => {
  const view = { language: 'es', headline: writeForeign('Keeper of clocks', 'en') };
  const pdf = await typesetter.resume(JSON.stringify({ ...Object(zoe), ...view }));
  const { words } = await wordsOf(view);
  expect(words.map(({ text }) => text).join(' ')).toContain('Keeper of clocks');
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang \(en\)/);
  expect(await pdfFaults(pdf)).toEqual([]);
});
