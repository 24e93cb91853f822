import { idOf } from '../../texts/address.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import { yearLabel } from './facets.ts';
import { groupByYear, type Work } from './grouping.ts';

/** The works of one year on one page of a list. */
export interface YearView<Item> {
  /** Unique on the page: `year-2023`, `year-present`, `year-undated`. */
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

/** One page of works, year by year in their order; `count` says how many works there are, `itemsOf` makes the items of one year. */
export function yearViews<Item extends Work, View>(
  part: ListPart<Item>,
  count: (values: { readonly count: number }) => string,
  itemsOf: (works: readonly Item[], year: string) => readonly View[],
  context: PageContext,
): readonly YearView<View>[] {
  const { words } = context;
  const totals = groupByYear(part.whole);
  return [...groupByYear(part.items)].map(([year, works]) => {
    const [first, ...others] = totals.get(year) ?? [];
    const total = count({ count: others.length + 1 });
    return {
      id: idOf.year(year),
      label: yearLabel(year, words),
      isNumber: /^\d+$/.test(year),
      subtitle: first === works[0] ? total : words.lists.continued({ count: total }),
      explanation: year === 'undated' ? words.lists.undatedText : null,
      items: itemsOf(works, year),
    };
  });
}
