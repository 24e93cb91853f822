import type { MetricData } from '../../content/schemas/metric.ts';
import { slugify } from '../../content/slugify.ts';
import { isMeasure } from '../../i18n/format-amount.ts';
import { formatMeasure } from '../../i18n/format-metric.ts';
import type { FigureSort, PageContext } from '../page-context.ts';

interface Figure {
  /** The number of the item that it belongs to. */
  readonly item: number;
  readonly metric: MetricData;
  readonly size: number;
}

/** The orders by figures: one for each measure that two items of the list have. Unlike figures are never mixed: uptime is no accuracy. */
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
  const measure = saysWhat(first.metric) ? formatMeasure(first.metric, locale, units) : first.metric.label;
  // An item with several figures stands where the best of them does.
  const order = [...new Set(sorted.map(({ item }) => item))];
  return [{ value, order, label: say({ measure: capitalized(measure, locale) }) }];
}

/** Of a change its size, whatever its sign; of a step from one level to another where it ends. */
function sizeOf({ value, change, to }: MetricData): number {
  return change === null ? (to ?? value ?? 0) : Math.abs(change);
}

/** `request-per-hour`, `percent-uptime`: figures of which this is the same may be compared. */
function measureOf(metric: MetricData): string {
  const { label, change, unit, per } = metric;
  const name = change !== null ? 'change' : unit === null ? 'number' : slugify(unit);
  const measure = per === null || change !== null ? name : `${name}-per-${per}`;
  return saysWhat(metric) ? measure : `${measure}-${slugify(label)}`;
}

/** Whether the unit says what is measured: requests are, while seconds and percent are of anything. */
function saysWhat({ change, unit }: MetricData): boolean {
  return change === null && unit !== null && !isMeasure(unit);
}

function capitalized(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
