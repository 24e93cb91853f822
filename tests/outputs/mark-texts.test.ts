import { expect, test } from 'vitest';
import { markWords } from '../../src/i18n/fallback-words.ts';
import { markTexts } from '../../src/outputs/mark-texts.ts';

const texts = new Set(['Remote in Spain', 'Cut the cost', 'Cut the cost · twice', 'Tester', 'A long story', 'en']);
const mark = (view: object): unknown => markTexts(view, { locale: 'en-GB', texts });

test('a text in the language of the originals stands behind it', () => {
  expect(mark({ text: 'A long story', name: 'Tester' })).toEqual({
    text: '\u0002en\u0002A long story',
    name: 'Tester',
  });
});

test('of several texts in one line each has its own language, the longest one first', () => {
  expect(mark({ meta: 'Remote in Spain · Contrato' })).toEqual({
    meta: '\u0002en\u0002Remote in Spain\u0002 · Contrato',
  });
  expect(mark({ items: [{ text: 'Cut the cost · twice (Coste: 5)' }] })).toEqual({
    items: [{ text: '\u0002en\u0002Cut the cost · twice\u0002 (Coste: 5)' }],
  });
  expect(mark({ facts: ['«Tester», Cut the cost'] })).toEqual({
    facts: ['«\u0002en\u0002Tester\u0002», \u0002en\u0002Cut the cost\u0002'],
  });
  expect(mark({ keywords: ['Tester, yes'], more: 'Otra cosa' })).toEqual({
    keywords: ['Tester, yes'],
    more: 'Otra cosa',
  });
});

test('words that a language lacks say their own where they are set as text, beside texts of the originals', () => {
  const [since, by] = [markWords('since'), markWords('by')];
  expect(mark({ period: `${since} 2020`, figure: `${since} 5`, text: `Tester ${by} Ada` })).toEqual({
    period: '\u0002en\u0002since\u0002 2020',
    figure: 'since 5',
    text: 'Tester \u0002en\u0002by\u0002 Ada',
  });
  expect(markTexts({ text: `A long story${since}` }, { locale: 'es', texts })).toEqual({
    text: '\u0002es\u0002A long story\u0002\u0002en\u0002since\u0002',
  });
});

test('in the language of the originals nothing is marked, and no control or half of a character is left', () => {
  expect(markTexts({ text: 'Tester\u0002en\ud800', count: 3, none: null }, null)).toEqual({
    text: 'Tester en\ufffd',
    count: 3,
    none: null,
  });
});
