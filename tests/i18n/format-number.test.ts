import { expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format-number.ts';

test.each([
  [0, '0'],
  [45, '45'],
  [-45, '−45'],
  [130_000, '130,000'],
  [999_999, '999,999'],
  [99.99, '99.99'],
  [99.999, '99.999'],
  [0.1 + 0.2, '0.3'],
  [0.000012, '0.000012'],
  [1_000_000, '1 million'],
  [1_250_000, '1.25 million'],
  [-100_000_000, '−100 million'],
  [3_000_000_000, '3 billion'],
])('%d reads %s', (value, text) => {
  expect(formatNumber(value, 'en')).toBe(text);
});

test('a large number that two decimals cannot hold keeps all its digits', () => {
  expect(formatNumber(1_234_567, 'en')).toBe('1,234,567');
  expect(formatNumber(1_999_999, 'en')).toBe('1,999,999');
});

test('another locale writes numbers its own way', () => {
  expect(formatNumber(1234.5, 'de')).toBe('1.234,5');
  expect(formatNumber(2_500_000, 'de')).toBe('2,5 Millionen');
});

test('no number is minus nothing, whichever is written first', () => {
  expect([formatNumber(-0, 'en'), formatNumber(0, 'en')]).toEqual(['0', '0']);
});
