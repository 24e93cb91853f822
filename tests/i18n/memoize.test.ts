import { expect, test } from 'vitest';
import { memoizeText } from '../../src/i18n/memoize.ts';

test('a value is put into words once for each locale', () => {
  const written: string[] = [];
  const write = memoizeText((value: number, locale) => {
    written.push(`${locale} ${value}`);
    return `${value} in ${locale}`;
  });
  expect([write(1, 'en'), write(1, 'de'), write(2, 'en'), write(1, 'en'), write(1, 'de')]).toEqual([
    '1 in en',
    '1 in de',
    '2 in en',
    '1 in en',
    '1 in de',
  ]);
  expect(written).toEqual(['en 1', 'de 1', 'en 2']);
});
