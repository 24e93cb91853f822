import { formatList } from '../../i18n/locale.ts';
import { workCounts } from '../items/engineer-item.ts';
import type { WorkItem } from '../items/item-views.ts';
import { figuresOf, type SaidFigures, withoutSaid } from '../items/said-figures.ts';
import { kindOf, workItem } from '../items/work-item.ts';
import { type OverviewView, workOverview } from '../lists/create-overview.ts';
import { yearLabel } from '../lists/facets.ts';
import type { Work } from '../lists/grouping.ts';
import type { WorkList, WorkNarrowing } from '../lists/narrowing.ts';
import { groupByWhole, isAchievement } from '../lists/work-parts.ts';
import { unlessYear, type YearView, yearViews } from '../lists/year-views.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** A project or an achievement with what belongs to it in the same list. */
interface ListedWork extends WorkItem {
  /** The achievements of a project, without what it says; none where these have a list of their own. */
  readonly parts: readonly WorkItem[];
}

/** What the layout of the list of projects, and of that of all work, may read. */
export interface ProjectsView extends OverviewView {
  /** What goes on, then year by year from the newest, then what is undated. */
  readonly years: readonly YearView<ListedWork>[];
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
  const items = new Map(part.items.map((work) => [work, workItem(work, context)]));
  const shown = figuresByProject(items);
  const isCompact = context.portfolio.site.lists?.work === 'compact';
  return {
    ...workOverview(list, part, narrowing, context),
    years: yearViews(
      part,
      (works) => countWorks(works, context),
      (works, year) =>
        belowProjects(works, (work) => {
          const item = items.get(work) ?? workItem(work, context);
          return {
            // What an achievement in the same list says in figures, its project need not repeat.
            ...withoutSaid(item, shown.get(work) ?? new Set()),
            kind: list === 'work' ? kindOf(work, context) : null,
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

/** How many there are of each kind: `3 projects and 4 achievements`. */
function countWorks(works: readonly Work[], { words, locale }: PageContext): string {
  const [achievements, projects] = [works.filter(isAchievement), works.filter((work) => !isAchievement(work))];
  return formatList(workCounts({ projects, achievements }, words), locale);
}

/** Works as items, each project with its achievements below it. */
function belowProjects(works: readonly Work[], itemOf: (work: Work) => WorkItem): readonly ListedWork[] {
  return groupByWhole(works).map(({ whole, parts }) => {
    const item = itemOf(whole);
    return { ...item, parts: parts.map((each) => asPart(itemOf(each), item)) };
  });
}

/** An achievement without what the project above it says. */
function asPart(item: WorkItem, whole: WorkItem): WorkItem {
  const isSame = (of: (each: WorkItem) => unknown): boolean => JSON.stringify(of(item)) === JSON.stringify(of(whole));
  const isBySame = isSame(({ people, morePeople }) => [people, morePeople]);
  return {
    ...item,
    kind: null,
    project: null,
    period: isSame(({ period }) => period) ? null : item.period,
    organization: isSame(({ organization }) => organization) ? null : item.organization,
    ...(isBySame ? { people: [], morePeople: null } : {}),
  };
}

/** The figures of achievements by the project that they are a part of; those of a list that has no achievements are none. */
function figuresByProject(items: ReadonlyMap<Work, WorkItem>): ReadonlyMap<Work, SaidFigures> {
  const parts = Map.groupBy(items, ([work]) => (isAchievement(work) ? work.project : null));
  return new Map(
    [...parts].flatMap(([project, own]) =>
      project === null ? [] : [[project, figuresOf(own.map(([, item]) => item))]],
    ),
  );
}
