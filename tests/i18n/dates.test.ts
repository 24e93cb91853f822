import { afterEach, expect, test, vi } from 'vitest';
import { formatDate, formatPeriod } from '../../src/i18n/dates.ts';
import { languageOf } from '../../src/i18n/words.ts';

const english = languageOf({ locales: ['en'], words: {} });

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['2023', '2023'],
  ['2023-05', 'May 2023'],
  ['2023-05-17', 'May 17, 2023'],
  ['0099-12-31', 'December 31, 99'],
])('%s reads %s', (date, text) => {
  expect(formatDate(date, 'en')).toBe(text);
});

test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('a day stays the same day on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  // A locale of its own for this test: formatters are kept, and a kept one would not see the zone.
  const locale = zone === 'Pacific/Honolulu' ? 'en-AU' : 'en-NZ';
  expect(formatDate('2024-01-01', locale)).toBe('1 January 2024');
  expect(formatDate('2024', locale)).toBe('2024');
});

test('another locale has its own order and words, and the same calendar', () => {
  expect(formatDate('2023-05-17', 'en-GB')).toBe('17 May 2023');
  expect(formatDate('2023-05', 'pt')).toBe('maio de 2023');
  expect(formatDate('2023', 'th')).toContain('2023');
});

test('text that is no date throws', () => {
  expect(() => formatDate('soon', 'en')).toThrow(RangeError);
});

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
  expect(formatPeriod({ date: null, start, end }, english)).toBe(text);
});

test.each([
  ['2021-05', '2022', 'May 2021 – 2022'],
  ['2021', '2021-05', '2021'],
  ['2021-05', '2021', '2021'],
])('dates of unequal precision, %s to %s, claim no more than they say: %s', (start, end, text) => {
  expect(formatPeriod({ date: null, start, end }, english)).toBe(text);
});

test('one point in time reads as its date', () => {
  expect(formatPeriod({ date: '2023-05', start: null, end: null }, english)).toBe('May 2023');
});

test('what is undated has no period', () => {
  expect(formatPeriod({ date: null, start: null, end: null }, english)).toBeNull();
});
