import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import { engineerItem } from '../items/engineer-item.ts';
import type { EngineerItem } from '../items/item-views.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import { peopleFacets } from '../lists/facets.ts';
import { listFacets } from '../lists/list-facets.ts';
import type { PeopleNarrowing } from '../lists/narrowing.ts';
import { peopleHead, wholeHead } from '../lists/overview-head.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';

/** What the layout of the directory of engineers may read. */
export interface EngineersView extends OverviewView {
  readonly people: readonly EngineerItem[];
  readonly alumni: readonly EngineerItem[];
  readonly roles: readonly EngineerItem[];
  /** Whether they stand close together, in columns: where the site says so, or there are too many to be looked at one by one. */
  readonly isCompact: boolean;
}

/** With more people than this, a reader looks for somebody and does not read about each. */
const MAX_ROOMY = 30;

/** A page of the directory of engineers; role profiles and alumni stand apart. */
export function engineersView(
  part: ListPart<Engineer>,
  narrowing: PeopleNarrowing | null,
  context: PageContext,
): EngineersView {
  const density = context.portfolio.site.lists?.people ?? null;
  const people = (): readonly Engineer[] => context.portfolio.engineers.filter(isPerson);
  const items = (belongs: (engineer: Engineer) => boolean): readonly EngineerItem[] =>
    part.items.filter(belongs).map((engineer) => engineerItem(engineer, context));
  return {
    ...createOverview(
      narrowing === null ? wholeHead('engineers', context) : peopleHead(narrowing, people().length, context),
      part,
      () => listFacets({ list: 'engineers', items: people(), facets: peopleFacets(context), narrowing }, context),
      context,
    ),
    people: items((each) => isPerson(each) && each.status === 'current'),
    alumni: items((each) => isPerson(each) && each.status === 'alumni'),
    roles: items((each) => !isPerson(each)),
    isCompact: density === null ? part.whole.length > MAX_ROOMY : density === 'compact',
  };
}
