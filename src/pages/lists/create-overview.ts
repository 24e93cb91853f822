import { createFrame } from '../create-frame.ts';
import { type ExplorerView, explorerView } from '../explorer/explorer-view.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, trailOfPart } from '../paginate.ts';
import type { FrameView, LinkView } from '../views/frame.ts';
import type { FacetsView } from './facet-links.ts';
import { workFacets } from './facets.ts';
import { countWorks, type Work, worksIn } from './grouping.ts';
import { listFacets } from './list-facets.ts';
import { listPath, type WorkList, type WorkNarrowing } from './narrowing.ts';
import { type OverviewHead, wholeHead, workHead } from './overview-head.ts';

/** What all lists have: of which kind, whole or narrowed, the whole of it or one of several pages. */
export interface OverviewView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lede: string | null;
  /** Back to the whole list: `All 30 achievements`; `null` on a page of it. */
  readonly whole: LinkView | null;
  /** Whether its items have seals, which are explained on a page of their own. */
  readonly hasSeals: boolean;
  /** To the list of all work together; `null` where this is that, or there is none. */
  readonly together: LinkView | null;
  /** The ways to narrow the list; on the first page of several. */
  readonly facets: FacetsView;
  /** Whether a look takes in the whole list, so that the ways to narrow it wait in one line on wide pages too. */
  readonly isShort: boolean;
  /** Which list a script may explore; `null` for what is narrowed already. */
  readonly explored: string | null;
  /** The form that narrows the list in the browser; `null` where none does. */
  readonly explorer: ExplorerView | null;
  /** `Page 2 of 13`; `null` on the first page. */
  readonly position: string | null;
  readonly pager: PagerView | null;
}

const MAX_SHORT_LIST = 40;

/** The frame, the head and the ways onward of one page of a list. `facets` are asked for on the first page alone. */
export function createOverview(
  head: OverviewHead,
  part: ListPart<unknown>,
  facets: () => FacetsView,
  context: PageContext,
): OverviewView {
  const pager = pagerView(part, context);
  const isFirst = part.number === 1;
  const frame = frameOf(head, part, context);
  return {
    frame,
    title: head.title,
    lede: head.lede,
    whole: head.whole === null ? null : { label: head.whole.count, href: context.addresses.href(head.whole.path) },
    hasSeals: false,
    together: null,
    facets: isFirst ? facets() : [],
    isShort: part.count === 1 && part.items.length <= MAX_SHORT_LIST,
    explored: head.explored,
    explorer: isFirst && head.explored !== null ? explorerView(head.explored, context) : null,
    position: isFirst ? null : (pager?.status ?? null),
    pager,
  };
}

/** A page of several says which it is wherever its title stands alone. */
function frameOf(
  { title, description, whole }: OverviewHead,
  part: ListPart<unknown>,
  context: PageContext,
): FrameView {
  const { words } = context;
  const above = whole === null ? [] : [{ label: whole.label, path: whole.path }];
  return createFrame(
    {
      path: part.path,
      title: namePart(title, part, words),
      description: namePart(description, part, words),
      trail: [...above, ...trailOfPart(title, part, words)],
    },
    context,
  );
}

function togetherLink({ portfolio, paths, words, addresses }: PageContext): LinkView | null {
  const path = listPath('work');
  const count = countWorks(portfolio, 'work');
  return paths.has(path) ? { label: words.lists.whole.work({ count }), href: addresses.href(path) } : null;
}

/** What surrounds one page of a list of works. */
export function workOverview(
  list: WorkList,
  part: ListPart<Work>,
  narrowing: WorkNarrowing | null,
  context: PageContext,
): OverviewView {
  const { portfolio } = context;
  const total = countWorks(portfolio, list);
  const head = narrowing === null ? wholeHead(list, context) : workHead(list, narrowing, total, context);
  const facets = (): FacetsView =>
    listFacets({ list, items: worksIn(portfolio, list), facets: workFacets(context), narrowing }, context);
  const overview = createOverview(head, part, facets, context);
  return {
    ...overview,
    hasSeals: true,
    together: narrowing === null && list !== 'work' ? togetherLink(context) : null,
  };
}
