import type { MetricData } from '../../src/content/schemas/metric.ts';

/** A metric that measures nothing yet: a test adds the values that it is about. */
export const emptyMetric: MetricData = {
  label: 'measured',
  value: null,
  change: null,
  from: null,
  to: null,
  unit: null,
  per: null,
  bound: 'exact',
  better: null,
};
