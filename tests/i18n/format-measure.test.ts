import { expect, test } from 'vitest';
import { formatMeasure } from '../../src/i18n/format-measure.ts';

test.each([
  [{ change: -45, unit: null, per: null }, 'change'],
  [{ change: null, unit: 'request', per: 'hour' }, 'requests an hour'],
  [{ change: null, unit: 'USD', per: 'month' }, 'US dollars a month'],
  [{ change: null, unit: 'second', per: null }, 'seconds'],
  [{ change: null, unit: 'percent', per: null }, 'percent'],
  [{ change: null, unit: 'data type', per: null }, 'data types'],
  [{ change: null, unit: 'person', per: null }, 'people'],
  [{ change: null, unit: null, per: null }, 'number'],
] as const)('%o counts %s', (metric, words) => {
  expect(formatMeasure(metric, 'en', new Map())).toBe(words);
});

test('a unit with forms of its own stands in the one for many', () => {
  const forms = { zero: null, one: 'go-live', two: null, few: null, many: null, other: 'times live' };
  const units = new Map([['go-live', { en: forms }]]);
  expect(formatMeasure({ change: null, unit: 'go-live', per: 'week' }, 'en', units)).toBe('times live a week');
});
