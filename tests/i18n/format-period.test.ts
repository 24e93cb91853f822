import { expect, test } from 'vitest';
import { formatPeriod } from '../../src/i18n/format-period.ts';

test.each([
  ['2022', '2023', '2022–2023'],
  ['2022', '2022', '2022'],
  ['2021-03', '2021-05', 'March – May 2021'],
  ['2021-05', '2022-03', 'May 2021 – March 2022'],
  ['2021-05-17', '2021-05-20', 'May 17 – 20, 2021'],
  ['2021-05-17', '2022-01-02', 'May 17, 2021 – January 2, 2022'],
  ['2021-05', 'present', 'since May 2021'],
  ['2019', 'present', 'since 2019'],
])('%s to %s reads %s', (start, end, text) => {
  expect(formatPeriod({ date: null, start, end }, 'en')).toBe(text);
});

test.each([
  ['2021-05', '2022', 'May 2021 – 2022'],
  ['2021', '2021-05', '2021'],
  ['2021-05', '2021', '2021'],
])('dates of unequal precision, %s to %s, claim no more than they say: %s', (start, end, text) => {
  expect(formatPeriod({ date: null, start, end }, 'en')).toBe(text);
});

test('one point in time reads as its date', () => {
  expect(formatPeriod({ date: '2023-05', start: null, end: null }, 'en')).toBe('May 2023');
});

test('what is undated has no period', () => {
  expect(formatPeriod({ date: null, start: null, end: null }, 'en')).toBeNull();
});
