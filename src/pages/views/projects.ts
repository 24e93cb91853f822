import type { WorkItem } from '../items/item-views.ts';
import { workItem } from '../items/work-item.ts';
import { type OverviewView, workOverview } from '../lists/create-overview.ts';
import { yearLabel } from '../lists/facets.ts';
import type { Work } from '../lists/grouping.ts';
import type { WorkList, WorkNarrowing } from '../lists/narrowing.ts';
import { unlessYear, type YearView, yearViews } from '../lists/year-views.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of projects, and of that of all work, may read. */
export interface ProjectsView extends OverviewView {
  /** What goes on, then year by year from the newest, then what is undated. */
  readonly years: readonly YearView<WorkItem>[];
  /** Whether nothing on the page has a figure. */
  readonly isPlain: boolean;
  /** Whether items stand close together, with a line or two each. */
  readonly isCompact: boolean;
}

/** A page of projects, or of projects and achievements, by year, newest first: of all, or of those that one value narrows them to. */
export function projectsView(
  list: Exclude<WorkList, 'achievements'>,
  part: ListPart<Work>,
  narrowing: WorkNarrowing | null,
  context: PageContext,
): ProjectsView {
  const isCompact = context.portfolio.site.lists?.work === 'compact';
  return {
    ...workOverview(list, part, narrowing, context),
    years: yearViews(
      part,
      context.words.count[list],
      (works, year) =>
        works.map((work) => {
          const item = workItem(work, context);
          return {
            ...item,
            picture: isCompact ? null : item.picture,
            period: unlessYear(item.period, yearLabel(year, context)),
          };
        }),
      { narrowing, context },
    ),
    isPlain: part.items.every(({ metrics }) => metrics.length === 0),
    isCompact,
  };
}
