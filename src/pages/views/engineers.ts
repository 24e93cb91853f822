import type { Engineer } from '../../portfolio/portfolio.ts';
import { engineerItem } from '../create-items.ts';
import { createOverview, type OverviewView } from '../lists/create-overview.ts';
import { peopleOf } from '../lists/group-people.ts';
import type { PeopleNarrowing } from '../lists/narrowing.ts';
import { peopleHead, wholeHead } from '../lists/overview-head.ts';
import { peopleFacets, peopleSiblings } from '../lists/people-facets.ts';
import type { PageContext } from '../page-context.ts';
import type { ListPart } from '../paginate.ts';
import type { EngineerItem } from './item-views.ts';

export interface EngineersView extends OverviewView {
  readonly people: readonly EngineerItem[];
  readonly alumni: readonly EngineerItem[];
  readonly roles: readonly EngineerItem[];
}

/** A page of the directory of engineers; role profiles and alumni stand apart. */
export function engineersView(
  part: ListPart<Engineer>,
  narrowing: PeopleNarrowing | null,
  context: PageContext,
): EngineersView {
  const people = peopleOf(context.portfolio.engineers);
  const items = (belongs: (engineer: Engineer) => boolean): readonly EngineerItem[] =>
    part.items.filter(belongs).map((engineer) => engineerItem(engineer, context));
  return {
    ...createOverview(
      narrowing === null ? wholeHead('engineers', context) : peopleHead(narrowing, people.length, context),
      part,
      () => (narrowing === null ? peopleFacets(people, context) : peopleSiblings(people, narrowing, context)),
      context,
    ),
    people: items(({ kind, status }) => kind === 'person' && status === 'current'),
    alumni: items(({ kind, status }) => kind === 'person' && status === 'alumni'),
    roles: items(({ kind }) => kind === 'role'),
  };
}
