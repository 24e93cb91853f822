import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/words.ts';
import { figureView } from '../../../src/pages/views/figure.ts';

const english = { ...languageOf({ locales: ['en'], words: {} }), units: new Map() };
const none = { value: null, change: null, from: null, to: null, unit: null, per: null, better: null };
const way = (from: number, to: number, unit: string | null = null) =>
  figureView({ ...none, label: 'Time', bound: 'exact', from, to, unit }, english).chart;

const changed = (change: number) => figureView({ ...none, label: 'Time', bound: 'exact', change }, english).chart;

describe('two levels are drawn', () => {
  test('in proportion, as long as both can be seen', () => {
    expect(way(200, 50)).toEqual({
      from: { label: '200', length: 100 },
      to: { label: '50', length: 25 },
    });
  });

  test('in proportion too when they are far apart, so that a thousandfold looks it; a hair is left to see', () => {
    expect(way(30, 0.03, 'second')).toEqual({
      from: { label: '30 s', length: 100 },
      to: { label: '30 ms', length: 0.75 },
    });
  });

  test('when one of them is nothing', () => {
    expect(way(1200, 0)).toMatchObject({ to: { length: 0 } });
  });

  test('the greater one over the whole width, whichever comes first', () => {
    expect(way(10, 10_000_000)).toMatchObject({ from: { length: 0.75 }, to: { length: 100 } });
  });
});

describe('nothing is drawn', () => {
  test.each([
    [-5, 10],
    [0, 0],
  ])('of %d and %d, which have no lengths to compare', (from, to) => expect(way(from, to)).toBeNull());

  test('of a single level', () => {
    expect(figureView({ ...none, label: 'Time', bound: 'exact', value: 7 }, english).chart).toBeNull();
  });

  test.each([0, -140])('of a change by %d %%, which leaves nothing to compare', (change) => {
    expect(changed(change)).toBeNull();
  });
});

describe('a change is drawn as the whole and what it became', () => {
  test.each([
    [-45, 100, 55],
    [100, 50, 100],
    [-100, 100, 0],
  ])('by %d %%: %d and %d', (change, before, after) => {
    expect(changed(change)).toEqual({
      from: { label: 'before: 100%', length: before },
      to: { label: `after: ${100 + change}%`, length: after },
    });
  });
});
