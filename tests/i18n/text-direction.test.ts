import { expect, test } from 'vitest';
import { textDirection } from '../../src/i18n/text-direction.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
])('the text of %s runs %s, whenever it is asked for', (locale, direction) => {
  expect([textDirection(locale), textDirection(locale)]).toEqual([direction, direction]);
});
