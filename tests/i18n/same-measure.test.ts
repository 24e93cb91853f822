import { expect, test } from 'vitest';
import type { MetricData } from '../../src/i18n/metric-data.ts';
import { sameMeasure } from '../../src/i18n/same-measure.ts';

const level: MetricData = {
  label: 'served',
  value: 500_000,
  change: null,
  from: null,
  to: null,
  unit: 'request',
  per: 'hour',
  bound: 'at-least',
  better: 'up',
};

test('levels in one unit and time go together, whatever else differs', () => {
  expect(sameMeasure(level, { ...level, label: 'answered', value: 7, bound: 'exact', better: null })).toBe(true);
  expect(sameMeasure(level, { ...level, value: null, from: 1, to: 2 })).toBe(true);
});

test('another unit or time is another measure', () => {
  expect(sameMeasure(level, { ...level, unit: 'user' })).toBe(false);
  expect(sameMeasure(level, { ...level, per: 'day' })).toBe(false);
  expect(sameMeasure(level, { ...level, per: null })).toBe(false);
});

test('a change goes with changes only, not with a bare level', () => {
  const bare: MetricData = { ...level, unit: null, per: null };
  const change: MetricData = { ...bare, value: null, change: -45 };
  expect(sameMeasure(change, { ...change, change: 30 })).toBe(true);
  expect(sameMeasure(change, bare)).toBe(false);
});
