import { locate } from '../content/locate.ts';
import type { Metric } from '../content/schemas/metric.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EntryText, Portfolio } from './portfolio.ts';

/**
 * A note for each figure that goes the other way than the one it calls better. That may be true (a price that was paid), but
 * more often the sign is missing: `change: 45` with `better: down`.
 */
export function noteContraryFigures({ engineers, projects, achievements }: Portfolio): readonly Diagnostic[] {
  const people = engineers.map(({ data, text }) => ({ metrics: data.metrics, text }));
  return [...people, ...projects, ...achievements].flatMap(({ metrics, text }) =>
    metrics.flatMap((metric, place) => (isContrary(metric) ? [noteOf(metric, place, text)] : [])),
  );
}

function isContrary(metric: Metric): boolean {
  const difference = differenceOf(metric);
  return metric.better === 'down' ? difference > 0 : metric.better === 'up' && difference < 0;
}

/** Above zero when the figure went up; zero for a level, which went nowhere. */
function differenceOf({ change, from, to }: Metric): number {
  if (change !== null) return change;
  return from === null || to === null ? 0 : to - from;
}

function noteOf({ label, change, better }: Metric, place: number, text: EntryText): Diagnostic {
  const gone = better === 'down' ? 'up' : 'down';
  const remedy = change === null ? 'exchange `from` and `to`' : `write "change: ${-change}"`;
  return {
    severity: 'note',
    code: 'contrary-figure',
    message: `"${label}" goes ${gone}, and \`better: ${better}\` calls that worse`,
    place: locate(text.yaml, ['metrics', place, change === null ? 'to' : 'change']),
    help: `${remedy}, or "better: ${gone}"; if it is as it says, leave it`,
  };
}
