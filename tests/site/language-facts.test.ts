import { expect, test } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { noMemo } from '../../src/memo/memo.ts';
import { fallbackOf } from '../../src/site/language-facts.ts';

const original = { locale: 'en', words: wordsFor('en') };
const nothing = {
  engineers: [],
  projects: [],
  achievements: [],
  units: { byName: new Map() },
};
const language = { locale: 'es', portfolio: nothing };

test('a body that is not translated has its headings in the language of the original too, as links name them', () => {
  const path = 'engineers/ada.md';
  const state = { path, translation: null, lacking: [], lacksBody: true, madeOf: null, count: 1, hash: '' };
  const heading = { level: 2, text: 'R&D work', id: 'r-d-work', start: 0, end: 11 };
  const body = { html: '<h2 id="r-d-work">R&amp;D work</h2>\n<p>Text.</p>', headings: [heading] };
  const texts = { bodies: new Map([[path, body]]), fields: new Map() };
  const found = fallbackOf({ ...language, states: [state] }, original, texts, noMemo);
  expect(found?.texts.has('R&D work')).toBe(true);
  const translated = fallbackOf({ ...language, states: [{ ...state, lacksBody: false }] }, original, texts, noMemo);
  expect(translated?.texts.has('R&D work')).toBe(false);
});
