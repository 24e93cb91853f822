import type { MetricData } from './metric-data.ts';

/** Whether two figures may be summed or sorted together: both are changes, or both are levels in the same unit and time. */
export function sameMeasure(a: MetricData, b: MetricData): boolean {
  const areChanges = [a, b].map(({ change }) => change !== null);
  return areChanges[0] === areChanges[1] && a.unit === b.unit && a.per === b.per;
}
