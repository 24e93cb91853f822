import { expect, test } from 'vitest';
import { isDated, listedYear, newestFirst, spanYears } from '../../src/portfolio/period-order.ts';

const on = (date: string) => ({ date, start: null, end: null });
const from = (start: string, end: string) => ({ date: null, start, end });
const undated = { date: null, start: null, end: null };

test('what goes on comes first, then the newest end, then the newest start; the undated last', () => {
  const items = [
    { slug: 'undated', title: 'Undated', period: undated },
    { slug: 'old', title: 'Old', period: on('2016') },
    { slug: 'long', title: 'Long', period: from('2019', '2024-02') },
    { slug: 'short', title: 'Short', period: from('2023', '2024-02') },
    { slug: 'ongoing-old', title: 'Ongoing', period: from('2018', 'present') },
    { slug: 'ongoing-new', title: 'Ongoing', period: from('2020', 'present') },
    { slug: 'day', title: 'Day', period: on('2024-02-03') },
  ];
  const order = ['ongoing-new', 'ongoing-old', 'day', 'short', 'long', 'old', 'undated'];
  expect(newestFirst(items).map(({ slug }) => slug)).toEqual(order);
  expect(newestFirst(items.toReversed()).map(({ slug }) => slug)).toEqual(order);
});

test('what is of one time stands in the order of titles, then of slugs', () => {
  const items = ['b', 'a'].flatMap((title) => ['2', '1'].map((slug) => ({ slug, title, period: on('2020') })));
  expect(newestFirst(items).map(({ title, slug }) => title + slug)).toEqual(['a1', 'a2', 'b1', 'b2']);
});

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
