import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import { createOverview, type OverviewView } from './create-overview.ts';
import type { Work } from './group-works.ts';
import { listFacets } from './list-facets.ts';
import type { WorkList, WorkNarrowing } from './narrowing.ts';
import { wholeHead, workHead } from './overview-head.ts';
import { workFacets } from './work-facets.ts';

/** What surrounds one page of a list of works. `all` are the works before anything narrows them. */
export function workOverview(
  list: WorkList,
  part: ListPart<Work>,
  narrowing: WorkNarrowing | null,
  all: readonly Work[],
  context: PageContext,
): OverviewView {
  const head = narrowing === null ? wholeHead(list, context) : workHead(list, narrowing, all.length, context);
  const years = narrowing === null && part.count === 1 ? 'anchors' : 'pages';
  const faceted = { list, items: all, facets: workFacets(context), narrowing, years } as const;
  return createOverview(head, part, () => listFacets(faceted, context), context);
}
