import { expect, test } from 'vitest';
import { inLongRow, inRow, keepTogether } from '../../src/i18n/punctuate.ts';
import { wordsFor } from '../../src/i18n/words.ts';

test('facts stand in a row with the signs of the language', () => {
  expect(inRow(['Berlin', '2021'], wordsFor('de'))).toBe('Berlin, 2021');
  expect(inRow(['دبي', '2021'], wordsFor('ar'))).toBe('دبي، 2021');
  expect(inLongRow(['a, b', 'c'], wordsFor('en'))).toBe('a, b; c');
});

test('a line ends after a dash between words, and not before it', () => {
  expect(keepTogether('Backend Engineer – Python, 2021–2023 — and on')).toBe(
    'Backend Engineer\u00a0– Python, 2021–2023\u00a0— and on',
  );
});

test('a figure stays on the line of its unit, and of no longer word', () => {
  expect(keepTogether('Cut from 30 s to 30 ms, saving 2 million € and 45 % of 14 servers')).toBe(
    'Cut from 30\u00a0s to 30\u00a0ms, saving 2\u00a0million € and 45\u00a0% of 14 servers',
  );
});
