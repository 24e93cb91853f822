import type { MetricText } from '../../i18n/format-metric.ts';
import type { WorkItem } from '../items/item-views.ts';
import { kindOf, workItem } from '../items/work-item.ts';
import { type OverviewView, workOverview } from '../lists/create-overview.ts';
import { yearLabel } from '../lists/facets.ts';
import type { Work } from '../lists/grouping.ts';
import type { WorkList, WorkNarrowing } from '../lists/narrowing.ts';
import { unlessYear, type YearView, yearViews } from '../lists/year-views.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** A project or an achievement with what belongs to it in the same list. */
interface ListedWork extends WorkItem {
  /** The achievements of a project that stand below the same year, without what the project says. */
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
      context.words.count[list],
      (works, year) => {
        const listed = works.map((work) => {
          const item = items.get(work) ?? workItem(work, context);
          return {
            work,
            item: {
              ...item,
              kind: list === 'work' ? kindOf(work, context) : null,
              metrics: item.metrics.filter((metric) => !isSaidByPart(metric, work, shown)),
              picture: isCompact ? null : item.picture,
              period: unlessYear(item.period, yearLabel(year, context)),
            },
          };
        });
        return belowProjects(listed);
      },
      { narrowing, context },
    ),
    isPlain: part.items.every(({ metrics }) => metrics.length === 0),
    isCompact,
  };
}

interface Listed {
  readonly work: Work;
  readonly item: WorkItem;
}

/** Each project with its achievements below it, where the first of them stood. */
function belowProjects(works: readonly Listed[]): readonly ListedWork[] {
  const projects = new Map(works.map((each) => [each.work, each]));
  const wholeOf = (each: Listed): Listed =>
    ('project' in each.work && each.work.project !== null ? projects.get(each.work.project) : undefined) ?? each;
  return [...Map.groupBy(works, wholeOf)].map(([whole, group]) => ({
    ...whole.item,
    parts: group.filter((each) => each !== whole).map(({ item }) => asPart(item, whole.item)),
  }));
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
function figuresByProject(items: ReadonlyMap<Work, WorkItem>): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = Map.groupBy(items, ([work]) => ('project' in work ? work.project?.slug : undefined));
  return new Map(
    [...parts].map(([slug = '', own]) => [
      slug,
      new Set(own.flatMap(([, { metrics }]) => metrics.map(({ text }) => text))),
    ]),
  );
}

/** Whether an achievement in the same list has the figure: then the project that it is a part of need not repeat it. */
function isSaidByPart({ text }: MetricText, work: Work, shown: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return !('project' in work) && shown.get(work.slug)?.has(text) === true;
}
