import { expect, test } from 'vitest';
import { inLongRow, inRow } from '../../src/i18n/punctuate.ts';
import { wordsFor } from '../../src/i18n/words.ts';

test('facts stand in a row with the signs of the language', () => {
  expect(inRow(['Berlin', '2021'], wordsFor('de'))).toBe('Berlin, 2021');
  expect(inRow(['دبي', '2021'], wordsFor('ar'))).toBe('دبي، 2021');
  expect(inLongRow(['a, b', 'c'], wordsFor('en'))).toBe('a, b; c');
});
