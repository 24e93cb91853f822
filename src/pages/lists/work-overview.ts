import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import { createOverview, type OverviewView } from './create-overview.ts';
import type { Work } from './group-works.ts';
import type { WorkList, WorkNarrowing } from './narrowing.ts';
import { wholeHead, workHead } from './overview-head.ts';
import { workFacets, workSiblings } from './work-facets.ts';

/** What surrounds one page of a list of works. `all` are the works before anything narrows them. */
export function workOverview(
  list: WorkList,
  part: ListPart<Work>,
  narrowing: WorkNarrowing | null,
  all: readonly Work[],
  context: PageContext,
): OverviewView {
  if (narrowing !== null) {
    const head = workHead(list, narrowing, all.length, context);
    return createOverview(head, part, () => workSiblings(list, all, narrowing, context), context);
  }
  const years = part.count === 1 ? 'anchors' : 'pages';
  return createOverview(wholeHead(list, context), part, () => workFacets(list, all, years, context), context);
}
