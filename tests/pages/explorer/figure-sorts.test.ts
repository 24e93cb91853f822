import { expect, test } from 'vitest';
import type { MetricData } from '../../../src/content/schemas/metric.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { figureSorts } from '../../../src/pages/explorer/figure-sorts.ts';
import { emptyMetric } from '../../harness/empty-metric.ts';

function sortsOf(...figures: readonly (readonly Partial<MetricData>[])[]) {
  const list = figures.map((metrics) => ({
    metrics: metrics.map((metric) => ({ ...emptyMetric, label: 'x', ...metric })),
  }));
  return figureSorts(list, { words: wordsFor('en'), locale: 'en', units: new Map() });
}

test('equal measures that two items have are an order, largest first', () => {
  const request = { unit: 'request', per: 'hour' } as const;
  expect(sortsOf([{ ...request, value: 5 }], [], [{ ...request, value: 70 }])).toEqual([
    { value: 'request-per-hour', label: 'Requests an hour: largest first', order: [2, 0] },
  ]);
});

test('unlike measures are never mixed, and one figure alone is no order', () => {
  expect(
    sortsOf(
      [{ value: 5, unit: 'request', per: 'hour' }],
      [{ value: 9, unit: 'request', per: 'day' }],
      [{ value: 9, unit: 'user' }],
    ),
  ).toEqual([]);
  expect(
    sortsOf([
      { value: 5, unit: 'user' },
      { value: 6, unit: 'user' },
    ]),
  ).toEqual([]);
});

test('a change is never mixed with a number that has no unit', () => {
  expect(sortsOf([{ change: -45 }], [{ value: 45 }])).toEqual([]);
});

test('changes are ordered by their size, whatever their sign', () => {
  const [sort] = sortsOf([{ change: -45, better: 'down' }], [{ change: 30 }], [{ change: -70, better: 'down' }]);
  expect(sort).toEqual({ value: 'change', label: 'X: largest first', order: [2, 0, 1] });
});

test('what is better small begins with the smallest, and a way from one level to another counts where it ends', () => {
  const time = { unit: 'second', better: 'down' } as const;
  const [sort] = sortsOf([{ ...time, value: 2 }], [{ ...time, from: 30, to: 0.03 }], [{ ...time, value: 1 }]);
  expect(sort).toEqual({ value: 'second', label: 'X: smallest first', order: [1, 2, 0] });
});

test('figures of a measure that may be of anything are compared only where they are called alike', () => {
  const percent = (label: string, value: number) => ({ unit: 'percent', label, value });
  expect(sortsOf([percent('Uptime', 98)], [], [percent('Accuracy', 99.9)], [percent('uptime', 99)])).toEqual([
    { value: 'percent', label: 'Figures in percent first', order: [0, 2, 3] },
    { value: 'percent-uptime', label: 'Uptime: largest first', order: [3, 0] },
  ]);
  expect(sortsOf([{ change: -45, label: 'migration time' }], [{ change: 90, label: 'sales' }])).toEqual([
    { value: 'change', label: 'Changes in percent first', order: [0, 1] },
  ]);
});
