import { expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { rememberText } from '../../src/i18n/remember-text.ts';

test('a value is put into words once for each locale', () => {
  const written: string[] = [];
  const write = rememberText((value: number, locale) => {
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

test('no number is minus nothing, whichever is written first', () => {
  expect([formatNumber(-0, 'en'), formatNumber(0, 'en')]).toEqual(['0', '0']);
});
