import { expect, test } from 'vitest';
import { newestFirst } from '../../src/portfolio/newest-first.ts';

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
  expect(newestFirst(items, 'en').map(({ slug }) => slug)).toEqual(order);
  expect(newestFirst(items.toReversed(), 'en').map(({ slug }) => slug)).toEqual(order);
});

test('what is of one time stands in the order of titles, then of slugs', () => {
  const items = ['b', 'a'].flatMap((title) => ['2', '1'].map((slug) => ({ slug, title, period: on('2020') })));
  expect(newestFirst(items, 'en').map(({ title, slug }) => title + slug)).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('what is of one time stands in the order of strength before that of titles', () => {
  const items = [
    { slug: 'a', title: 'A', period: on('2020'), strength: 'named' },
    { slug: 'b', title: 'B', period: on('2020'), strength: 'confirmed' },
    { slug: 'c', title: 'C', period: on('2019'), strength: 'confirmed' },
  ] as const;
  expect(newestFirst(items, 'en').map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
});

test('numbers in titles stand by their size', () => {
  const items = ['Level 10', 'Level 9', 'level 1'].map((title) => ({ slug: title, title, period: undated }));
  expect(newestFirst(items, 'en').map(({ title }) => title)).toEqual(['level 1', 'Level 9', 'Level 10']);
});

test('titles of one time stand in the order of the language', () => {
  const items = ['Öl', 'Zoo'].map((title) => ({
    title,
    slug: title,
    period: { date: '2024', start: null, end: null },
  }));
  expect(newestFirst(items, 'de').map(({ title }) => title)).toEqual(['Öl', 'Zoo']);
  expect(newestFirst(items, 'sv').map(({ title }) => title)).toEqual(['Zoo', 'Öl']);
});
