import type { Achievement } from '../../portfolio/portfolio.ts';
import { type OverviewView, workOverview } from '../lists/create-overview.ts';
import { type ClaimGroup, groupClaims } from '../lists/group-claims.ts';
import type { WorkNarrowing } from '../lists/narrowing.ts';
import { type YearView, yearViews } from '../lists/year-views.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the list of achievements may read. */
export interface AchievementsView extends OverviewView {
  /** What goes on, then year by year from the newest, then what is undated. */
  readonly years: readonly YearView<ClaimGroup>[];
  /** Whether no claim on the page has a figure. */
  readonly isPlain: boolean;
  /** Whether items stand close together, with a line or two each. */
  readonly isCompact: boolean;
}

/** A page of achievements by year, newest first: of all, or of those that one value narrows them to. */
export function achievementsView(
  part: ListPart<Achievement>,
  narrowing: WorkNarrowing | null,
  context: PageContext,
): AchievementsView {
  return {
    ...workOverview('achievements', part, narrowing, context),
    years: yearViews(
      part,
      ({ length }) => context.words.count.achievements({ count: length }),
      (achievements, year) => groupClaims(achievements, year, context),
      { narrowing, context },
    ),
    isPlain: part.items.every(({ metrics }) => metrics.length === 0),
    isCompact: context.portfolio.site.lists?.work === 'compact',
  };
}
