import { expect, test } from 'vitest';
import { pluralCategories } from '../../src/i18n/plural-categories.ts';

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
