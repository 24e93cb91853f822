import type { MetricData } from '../../content/schemas/metric.ts';
import { slugify } from '../../content/slugify.ts';
import { isMeasure } from '../../i18n/format-amount.ts';
import { formatMeasure } from '../../i18n/format-metric.ts';
import { capitalized } from '../../i18n/locale.ts';
import type { ListSort, PageContext } from '../page-context.ts';

interface Figure {
  /** The number of the item that it belongs to. */
  readonly item: number;
  readonly metric: MetricData;
  readonly size: number;
}

type Formats = Pick<PageContext, 'words' | 'locale' | 'units'>;

/**
 * The orders by figures: one for each measure that two items of the list have. Unlike figures are never compared, as uptime is no
 * accuracy: where a measure may be of anything, those that are called alike have an order of their own, and in that of the measure
 * the items that have it stand first, as the list has them.
 */
export function figureSorts(
  list: readonly { readonly metrics: readonly MetricData[] }[],
  context: Formats,
): readonly ListSort[] {
  const figures = list.flatMap(({ metrics }, item) =>
    metrics.map((metric) => ({ item, metric, size: sizeOf(metric) })),
  );
  return [...Map.groupBy(figures, ({ metric }) => measureOf(metric))].flatMap(([measure, equal]) =>
    sortsOfMeasure(measure, equal, context),
  );
}

function sortsOfMeasure(measure: string, figures: readonly Figure[], context: Formats): readonly ListSort[] {
  const [first] = figures;
  if (first === undefined || itemsOf(figures).length < 2) return [];
  if (saysWhat(first.metric)) {
    return [figureSort(measure, figures, formatMeasure(first.metric, context, context.units), context)];
  }
  const alike = [...Map.groupBy(figures, ({ metric }) => slugify(metric.label))];
  const compared = alike.flatMap(([label, those]) => {
    const [one] = those;
    if (one === undefined || itemsOf(those).length < 2) return [];
    const value = alike.length === 1 ? measure : `${measure}-${label}`;
    return [figureSort(value, those, one.metric.label, context)];
  });
  return alike.length === 1 ? compared : [firstSort(measure, figures, first.metric, context), ...compared];
}

/** Those that have a figure of the measure first, in the order of the list. */
function firstSort(value: string, figures: readonly Figure[], metric: MetricData, context: Formats): ListSort {
  const { changesFirst, figuresFirst, numbersFirst } = context.words.explorer;
  const measure = formatMeasure(metric, context, context.units);
  const plain = metric.unit === null ? numbersFirst : figuresFirst({ measure });
  return {
    value,
    order: itemsOf(figures).toSorted((a, b) => a - b),
    label: metric.change === null ? plain : changesFirst,
  };
}

function figureSort(value: string, figures: readonly Figure[], measure: string, { words, locale }: Formats): ListSort {
  const isSmallBetter = figures.every(({ metric }) => metric.change === null && metric.better === 'down');
  const direction = isSmallBetter ? 1 : -1;
  const sorted = figures.toSorted((a, b) => direction * (a.size - b.size) || a.item - b.item);
  const say = isSmallBetter ? words.explorer.smallest : words.explorer.largest;
  return { value, order: itemsOf(sorted), label: say({ measure: capitalized(measure, locale) }) };
}

/** An item with several figures stands where the first of them does. */
function itemsOf(figures: readonly Figure[]): readonly number[] {
  return [...new Set(figures.map(({ item }) => item))];
}

/** Of a change its size, whatever its sign; of a step from one level to another where it ends. */
function sizeOf({ value, change, to }: MetricData): number {
  return change === null ? (to ?? value ?? 0) : Math.abs(change);
}

/** `change`, `request-per-hour`. */
function measureOf({ change, unit, per }: MetricData): string {
  if (change !== null) return 'change';
  const name = unit === null ? 'number' : slugify(unit);
  return per === null ? name : `${name}-per-${per}`;
}

/** Whether the unit says what is measured: requests are, while seconds and percent are of anything. */
function saysWhat({ change, unit }: MetricData): boolean {
  return change === null && unit !== null && !isMeasure(unit);
}
