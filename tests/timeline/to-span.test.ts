import { expect, test } from 'vitest';
import { toSpan } from '../../src/timeline/to-span.ts';

const undated = { date: null, start: null, end: null };
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000;

test.each([
  ['2023', 2023, 2024],
  ['2023-01', 2023, 2023.085],
  ['2023-12', 2023.915, 2024],
  ['2023-05-17', 2023.373, 2023.375],
  ['2024-02-29', 2024.162, 2024.164],
])('the point %s is as wide as it is precise', (date, from, to) => {
  const span = toSpan({ ...undated, date });
  expect([rounded(span?.from), rounded(span?.to), span?.isPoint]).toEqual([from, to, true]);
});

test('a period reaches from the first day of its start to the last day of its end', () => {
  expect(toSpan({ ...undated, start: '2021', end: '2022' })).toEqual({ from: 2021, to: 2023, isPoint: false });
});

test('what goes on has no end', () => {
  expect(toSpan({ ...undated, start: '2021', end: 'present' })).toEqual({ from: 2021, to: null, isPoint: false });
});

test('what is undated is nowhere', () => {
  expect(toSpan(undated)).toBeNull();
});
