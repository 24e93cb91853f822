import { expect, test } from 'vitest';
import { isDated, listedYear, spanYears } from '../../src/portfolio/period-order.ts';

const on = (date: string) => ({ date, start: null, end: null });
const from = (start: string, end: string) => ({ date: null, start, end });
const undated = { date: null, start: null, end: null };

test.each([
  [on('2023-05-17'), '2023'],
  [from('2019', '2021-03'), '2021'],
  [from('2019', 'present'), 'present'],
  [undated, null],
])('%o is listed under %o', (period, year) => {
  expect(listedYear(period)).toBe(year);
});

test('periods span from the first year of any to the last of any', () => {
  expect(spanYears([on('2020'), undated, from('2017-05', '2019')])).toEqual({ first: '2017', last: '2020' });
  expect(spanYears([from('2021', 'present'), on('2030')])).toEqual({ first: '2021', last: 'present' });
  expect(spanYears([undated])).toBeNull();
  expect(spanYears([])).toBeNull();
});

test('nothing is dated by a guess', () => {
  expect(isDated(undated)).toBe(false);
  expect(isDated(on('2020'))).toBe(true);
});
