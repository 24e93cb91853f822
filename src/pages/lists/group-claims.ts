import type { Achievement } from '../../portfolio/portfolio.ts';
import type { WorkItem } from '../items/item-views.ts';
import { workItem } from '../items/work-item.ts';
import type { PageContext } from '../page-context.ts';
import type { LinkView } from '../views/frame.ts';
import { yearLabel } from './facets.ts';
import { unlessYear } from './year-views.ts';

/** Claims one below the other: either of one origin, which is said once above them, or each with its own. */
export interface ClaimGroup {
  /** What all the claims share; `null` when each says it itself. */
  readonly origin: ClaimOrigin | null;
  /** Without what the group says. */
  readonly achievements: readonly WorkItem[];
}

/** The people, project and organization that claims come from. */
interface ClaimOrigin {
  readonly kind: null;
  /** `null` when the claims differ in it, or when it is the year that they stand below. */
  readonly period: string | null;
  readonly organization: LinkView | null;
  readonly project: LinkView | null;
  readonly people: readonly LinkView[];
  readonly morePeople: string | null;
}

/** The achievements of one year, those of one origin together; groups stand in the order of their first claims. */
export function groupClaims(
  achievements: readonly Achievement[],
  year: string,
  context: PageContext,
): readonly ClaimGroup[] {
  const label = yearLabel(year, context);
  const groups: ClaimGroup[] = [];
  for (const claims of Map.groupBy(achievements, originOf).values()) {
    const items = claims.map((claim) => workItem(claim, context));
    const group = items.length > 1 ? sharedGroup(items, label) : singleGroup(items, label);
    const last = groups.at(-1);
    // Single claims that follow each other make one list.
    if (group.origin === null && last?.origin === null) groups.splice(-1, 1, joined(last, group));
    else groups.push(group);
  }
  return groups;
}

function originOf({ organization, project, engineers }: Achievement): string {
  return JSON.stringify([organization?.slug, project?.slug, engineers.map(({ slug }) => slug)]);
}

function sharedGroup(items: readonly WorkItem[], year: string): ClaimGroup {
  const [first] = items;
  if (first === undefined) return singleGroup(items, year);
  const { organization, project, people, morePeople } = first;
  const isOnePeriod = items.every(({ period }) => period === first.period);
  return {
    origin: {
      kind: null,
      period: isOnePeriod ? unlessYear(first.period, year) : null,
      organization,
      project,
      people,
      morePeople,
    },
    achievements: items.map((item) => ({
      ...item,
      period: isOnePeriod ? null : unlessYear(item.period, year),
      organization: null,
      project: null,
      people: [],
      morePeople: null,
    })),
  };
}

function singleGroup(items: readonly WorkItem[], year: string): ClaimGroup {
  return { origin: null, achievements: items.map((item) => ({ ...item, period: unlessYear(item.period, year) })) };
}

function joined(before: ClaimGroup, after: ClaimGroup): ClaimGroup {
  return { origin: null, achievements: [...before.achievements, ...after.achievements] };
}
