import { idOf } from '../../texts/address.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import { yearLabel } from './facets.ts';
import { groupByYear, type Work } from './grouping.ts';
import type { WorkNarrowing } from './narrowing.ts';
import { wholesIn } from './work-parts.ts';

/** The works of one year on one page of a list; of a list of one year, those with figures or those without. */
export interface YearView<Item> {
  /** Unique on the page: `year-2023`, `year-present`, `year-undated`, `year-figures`. */
  readonly id: string;
  readonly label: string;
  /** Whether the label is a number, to be set as a large mark. */
  readonly isNumber: boolean;
  /** How many works of the whole list are of this year, and whether the page before has the first of them. */
  readonly subtitle: string;
  /** What is to be said about works without a date. */
  readonly explanation: string | null;
  readonly items: readonly Item[];
}

/** When something was, in words; `null` for the year that stands above it already. */
export function unlessYear(period: string | null, year: string): string | null {
  return period === year ? null : period;
}

/** One page of works, year by year in their order; `count` says how many works are given, `itemsOf` makes the items of one year. */
export function yearViews<Item extends Work, View>(
  part: ListPart<Item>,
  count: (works: readonly Item[]) => string,
  itemsOf: (works: readonly Item[], year: string) => readonly View[],
  { narrowing, context }: { readonly narrowing: WorkNarrowing | null; readonly context: PageContext },
): readonly YearView<View>[] {
  const { words } = context;
  if (narrowing?.facet === 'year') return figureViews(part, narrowing.value, { count, itemsOf }, context);
  const wholeOf = wholesIn(part.whole);
  const totals = groupByYear(part.whole, wholeOf);
  return [...groupByYear(part.items, wholeOf)].map(([year, works]) => {
    const all = totals.get(year) ?? [];
    const total = count(all);
    return {
      id: idOf.year(year),
      label: yearLabel(year, context),
      isNumber: /^\d+$/.test(year),
      subtitle: all[0] === works[0] ? total : words.lists.continued({ count: total }),
      explanation: year === 'undated' ? words.lists.undatedText : null,
      items: itemsOf(works, year),
    };
  });
}

interface Show<Item, View> {
  readonly count: (works: readonly Item[]) => string;
  readonly itemsOf: (works: readonly Item[], year: string) => readonly View[];
}

/** The works that cover one year: those with figures, then the others; under the year itself where all are alike. */
function figureViews<Item extends Work, View>(
  part: ListPart<Item>,
  year: string,
  { count, itemsOf }: Show<Item, View>,
  context: PageContext,
): readonly YearView<View>[] {
  const { words } = context;
  const hasFigures = ({ metrics }: Work): boolean => metrics.length > 0;
  const isAlike = new Set(part.whole.map(hasFigures)).size === 1;
  const labels = { true: words.lists.withFigures, false: words.lists.withoutFigures };
  return [...Map.groupBy(part.items, hasFigures)].map(([figured, works]) => {
    const all = part.whole.filter((work) => hasFigures(work) === figured);
    const total = count(all);
    return {
      id: idOf.year(isAlike ? year : figured ? 'figures' : 'others'),
      label: isAlike ? yearLabel(year, context) : labels[`${figured}`],
      isNumber: isAlike && /^\d+$/.test(year),
      subtitle: all[0] === works[0] ? total : words.lists.continued({ count: total }),
      explanation: null,
      items: itemsOf(works, year),
    };
  });
}
