import { describe, expect, test } from 'vitest';
import { percentAt, toSpan, yearAxis } from '../../src/timeline/year-axis.ts';

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

test('what goes on reaches to the year of the date that it is known for', () => {
  const ongoing = { from: 2019.5, to: null, isPoint: false };
  expect(yearAxis([ongoing])).toMatchObject({ first: 2019, end: 2020 });
  expect(yearAxis([ongoing], '2026-03')).toMatchObject({ first: 2019, end: 2027 });
  expect(yearAxis([{ ...ongoing, to: 2021 }], '2026-03')).toMatchObject({ end: 2021 });
});

test('what is undated is nowhere', () => {
  expect(toSpan(undated)).toBeNull();
});

const span = (from: number, to: number | null) => ({ from, to, isPoint: false });

describe('an axis', () => {
  test('covers the whole years of all spans', () => {
    expect(yearAxis([span(2021.4, 2022.1), span(2020.9, 2021)])).toEqual({
      first: 2020,
      end: 2023,
      marked: [2020, 2021, 2022],
    });
  });

  test('ends with the year in which something began that still goes on: no clock is asked', () => {
    expect(yearAxis([span(2019, null), span(2022.5, null)]).end).toBe(2023);
    expect(yearAxis([span(2022, null)]).end).toBe(2023);
  });

  test('writes at most twelve years', () => {
    expect(yearAxis([span(2000, 2024)]).marked).toEqual([
      2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022,
    ]);
    expect(yearAxis([span(1600, 2024)]).marked).toHaveLength(9);
  });
});

test('a time lies as far along the axis as its share of the years', () => {
  const axis = { first: 2020, end: 2024, marked: [] };
  expect([2020, 2021, 2023.5, 2024].map((time) => percentAt(time, axis))).toEqual([0, 25, 87.5, 100]);
});
