import { expect, test } from 'vitest';
import { noMemo } from '../../src/memo/memo.ts';
import { fallbackOf } from '../../src/site/language-facts.ts';

test('a body that is not translated has its headings in the language of the original too, as links name them', () => {
  const path = 'engineers/ada.md';
  const state = { path, translation: null, lacking: [], lacksBody: true, madeOf: null, count: 1, hash: '' };
  const heading = { level: 2, text: 'R&D work', id: 'r-d-work', start: 0, end: 11 };
  const body = { html: '<h2 id="r-d-work">R&amp;D work</h2>\n<p>Text.</p>', headings: [heading] };
  const texts = { bodies: new Map([[path, body]]), fields: new Map() };
  const found = fallbackOf({ states: [state] }, 'en', texts, noMemo);
  expect(found?.texts.has('R&D work')).toBe(true);
  const translated = fallbackOf({ states: [{ ...state, lacksBody: false }] }, 'en', texts, noMemo);
  expect(translated?.texts.has('R&D work')).toBe(false);
});
