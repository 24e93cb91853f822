import type { MetricData } from '../../content/schemas/metric.ts';
import { slugify } from '../../content/slugify.ts';
import { formatMeasure } from '../../i18n/format-metric.ts';
import type { FigureSort, PageContext } from '../page-context.ts';

interface Figure {
  /** The number of the item that it belongs to. */
  readonly item: number;
  readonly metric: MetricData;
  readonly size: number;
}

/** The orders by figures: one for each measure that two items of the list have. Unlike measures are never mixed. */
export function figureSorts(
  list: readonly { readonly metrics: readonly MetricData[] }[],
  context: Pick<PageContext, 'words' | 'locale' | 'units'>,
): readonly FigureSort[] {
  const figures = list.flatMap(({ metrics }, item) =>
    metrics.map((metric) => ({ item, metric, size: sizeOf(metric) })),
  );
  return [...Map.groupBy(figures, ({ metric }) => measureOf(metric))]
    .filter(([, equal]) => new Set(equal.map(({ item }) => item)).size > 1)
    .flatMap(([value, equal]) => figureSort(value, equal, context));
}

function figureSort(
  value: string,
  figures: readonly Figure[],
  { words, locale, units }: Pick<PageContext, 'words' | 'locale' | 'units'>,
): readonly FigureSort[] {
  const [first] = figures;
  if (first === undefined) return [];
  const isSmallBetter = figures.every(({ metric }) => metric.change === null && metric.better === 'down');
  const direction = isSmallBetter ? 1 : -1;
  const sorted = figures.toSorted((a, b) => direction * (a.size - b.size) || a.item - b.item);
  const say = isSmallBetter ? words.explorer.smallest : words.explorer.largest;
  // An item with several figures stands where the best of them does.
  const order = [...new Set(sorted.map(({ item }) => item))];
  return [{ value, order, label: say({ measure: formatMeasure(first.metric, locale, units) }) }];
}

/** Of a change its size, whatever its sign; of a step from one level to another where it ends. */
function sizeOf({ value, change, to }: MetricData): number {
  return change === null ? (to ?? value ?? 0) : Math.abs(change);
}

/** `change`, `request-per-hour`: figures of which this is the same may be compared. */
function measureOf({ change, unit, per }: MetricData): string {
  if (change !== null) return 'change';
  const name = unit === null ? 'number' : slugify(unit);
  return per === null ? name : `${name}-per-${per}`;
}
