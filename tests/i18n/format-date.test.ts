import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from '../../src/i18n/format-date.ts';

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
