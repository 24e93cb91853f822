import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collator } from '../../src/i18n/collator.ts';

test('names are sorted as people of the locale expect, and numbers by size', () => {
  const names = ['Zoë', 'OAuth 10', 'Émile', 'OAuth 2.0', 'ada', 'Ada', 'C++', 'C#', 'C'];
  expect(names.toSorted(collator('en'))).toEqual([
    'ada',
    'Ada',
    'C',
    'C#',
    'C++',
    'Émile',
    'OAuth 2.0',
    'OAuth 10',
    'Zoë',
  ]);
});

test('each locale has its own order', () => {
  expect(['z', 'ö', 'o'].toSorted(collator('de'))).toEqual(['o', 'ö', 'z']);
  expect(['z', 'ö', 'o'].toSorted(collator('sv'))).toEqual(['o', 'z', 'ö']);
});

test('texts that the locale holds equal have one order all the same', () => {
  const [composed, decomposed] = ['\u00e9', 'e\u0301'];
  expect([composed, decomposed].toSorted(collator('en'))).toEqual([decomposed, composed]);
  expect([decomposed, composed].toSorted(collator('en'))).toEqual([decomposed, composed]);
});

test('only a text itself is its equal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const order = collator('en')(a, b);
      expect(order === 0).toBe(a === b);
      expect(Math.sign(collator('en')(b, a)) + Math.sign(order)).toBe(0);
    }),
  );
});
