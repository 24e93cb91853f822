import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirection } from '../../src/i18n/isolate.ts';
import { collator, formatLanguageName, formatList, pluralCategories } from '../../src/i18n/locale.ts';

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

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
])('the text of %s runs %s, whenever it is asked for', (locale, direction) => {
  expect([textDirection(locale), textDirection(locale)]).toEqual([direction, direction]);
});

test.each([
  ['pt', 'en', 'Portuguese'],
  ['pt-BR', 'en', 'Brazilian Portuguese'],
  ['en', 'pt', 'inglês'],
  ['qaa', 'en', 'qaa'],
])('%s in %s is %s', (language, locale, name) => {
  expect(formatLanguageName(language, locale)).toBe(name);
});

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Grace'], 'Ada and Grace'],
  [['Ada', 'Grace', 'Linus'], 'Ada, Grace, and Linus'],
])('%j reads "%s"', (items, text) => {
  expect(formatList(items, 'en')).toBe(text);
});

test('another locale joins with its own word', () => {
  expect(formatList(['Ada', 'Grace'], 'pt')).toBe('Ada e Grace');
});

test.each([
  ['en', ['one', 'other'], ['one', 'other']],
  ['ja', ['other'], ['other']],
  // Millions, and parts of numbers, need no form of their own.
  ['es', ['one', 'many', 'other'], ['one', 'other']],
  ['cs', ['one', 'few', 'many', 'other'], ['one', 'few', 'other']],
  ['pl', ['one', 'few', 'many', 'other'], ['one', 'few', 'many', 'other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other'], ['zero', 'one', 'two', 'few', 'many', 'other']],
])('%s has %o and needs %o', (locale, all, needed) => {
  expect(pluralCategories(locale)).toEqual({ all, needed });
});
