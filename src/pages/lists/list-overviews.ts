import { isPerson } from '../../portfolio/is-person.ts';
import type { Engineer, Note, Organization, Portfolio } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../../texts/address.ts';
import { haveList } from '../items/note-kinds.ts';
import { type ListedPage, listPage, type PageContent } from '../page.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, paginate } from '../paginate.ts';
import { achievementsView } from '../views/achievements.ts';
import { engineersView } from '../views/engineers.ts';
import { notesView } from '../views/notes.ts';
import { organizationsView } from '../views/organizations.ts';
import { projectsView } from '../views/projects.ts';
import { weighEngineer, weighNote, weighOrganization, weighWork } from '../weigh-items.ts';
import {
  groupByAvailability,
  groupByCoveredYear,
  groupByKind,
  groupByLocation,
  groupByStrength,
  hasWorkList,
  publicLocation,
  type Work,
  worksOf,
} from './grouping.ts';
import { listPath, type NoteNarrowing, type PeopleNarrowing, type WorkList, type WorkNarrowing } from './narrowing.ts';
import { afterProjects } from './work-parts.ts';

/** How many items a page of a list shows. */
export const ITEMS_PER_PAGE = 100;

/** About how many bytes of HTML the ways to narrow a list take, which stand on its first page. */
const NARROWING_WEIGHT = 15_000;

/** The lists of achievements, projects, engineers, organizations and notes, whole and narrowed, with all their pages. What there is none of has no list. */
export function listOverviews(portfolio: Portfolio): readonly ListedPage[] {
  const { asOf, engineers, projects, achievements, notes } = portfolio;
  return [
    ...(engineers.length > 1 ? listPeople(engineers) : []),
    ...listWorks('projects', projects, asOf, ({ part, narrowing }, context) => ({
      kind: 'projects',
      view: projectsView('projects', part, narrowing, context),
    })),
    ...(hasWorkList(portfolio)
      ? listWorks('work', afterProjects(worksOf(portfolio, 'work')), asOf, ({ part, narrowing }, context) => ({
          kind: 'projects',
          view: projectsView('work', part, narrowing, context),
        }))
      : []),
    ...listWorks('achievements', achievements, asOf, ({ part, narrowing }, context) => ({
      kind: 'achievements',
      view: achievementsView(part, narrowing, context),
    })),
    ...listParts(
      { items: servedFirst(portfolio), weigh: weighOrganization, path: fixedPaths.organizations },
      null,
      ({ part }, context) => ({
        kind: 'organizations',
        view: organizationsView(part, context),
      }),
    ),
    ...(haveList(notes) ? listNotes(readableFirst(notes)) : []),
  ];
}

/** Organizations that there is work to show for stand before those that somebody only worked at, each by name. */
function servedFirst({ organizations, projects, achievements }: Portfolio): readonly Organization[] {
  const served = new Set([...projects, ...achievements].map(({ organization }) => organization?.name));
  return organizations.toSorted((a, b) => Number(served.has(b.name)) - Number(served.has(a.name)));
}

/** Works: all, by strength of proof, and by every year that they cover, those with figures first. */
function listWorks<Item extends Work>(
  list: WorkList,
  works: readonly Item[],
  asOf: string | null,
  make: Make<Item, WorkNarrowing | null>,
): readonly ListedPage[] {
  const covered = [...groupByCoveredYear(works, asOf)];
  const years = covered.length > 1 || works.length > ITEMS_PER_PAGE ? covered : [];
  const narrowed: readonly (readonly [WorkNarrowing, readonly Item[]])[] = [
    ...[...groupByStrength(works)].map(([value, items]) => [{ facet: 'strength', value }, items] as const),
    ...years.map(([value, items]) => [{ facet: 'year', value }, figuresFirst(items)] as const),
  ];
  return [
    ...listParts({ items: works, weigh: weighWork, path: listPath(list) }, null, make),
    ...narrowed.flatMap(([narrowing, items]) =>
      listParts({ items, weigh: weighWork, path: listPath(list, narrowing) }, narrowing, make),
    ),
  ];
}

function figuresFirst<Item extends Work>(works: readonly Item[]): readonly Item[] {
  return works.toSorted((a, b) => Number(b.metrics.length > 0) - Number(a.metrics.length > 0));
}

/** Engineers: all; and the people among them by location and by time for new work. */
function listPeople(engineers: readonly Engineer[]): readonly ListedPage[] {
  const people = engineers.filter(isPerson);
  const narrowed: readonly (readonly [PeopleNarrowing, readonly Engineer[]])[] = [
    ...[...groupByLocation(people)].map(([value, those]) => {
      return [{ facet: 'location', value, name: locationOf(those) ?? value }, those] as const;
    }),
    ...[...groupByAvailability(people)].map(([value, those]) => [{ facet: 'availability', value }, those] as const),
  ];
  const make: Make<Engineer, PeopleNarrowing | null> = ({ part, narrowing }, context) => ({
    kind: 'engineers',
    view: engineersView(part, narrowing, context),
  });
  return [
    ...listParts({ items: engineers, weigh: weighEngineer, path: listPath('engineers') }, null, make),
    ...narrowed.flatMap(([narrowing, items]) =>
      listParts({ items, weigh: weighEngineer, path: listPath('engineers', narrowing) }, narrowing, make),
    ),
  ];
}

function locationOf(engineers: readonly Engineer[]): string | null {
  return engineers.map(publicLocation).find((location) => location !== null) ?? null;
}

/** Notes: all, and of each kind where that helps. */
function listNotes(notes: readonly Note[]): readonly ListedPage[] {
  const make: Make<Note, NoteNarrowing | null> = ({ part, narrowing }, context) => ({
    kind: 'notes',
    view: notesView(part, narrowing, context),
  });
  const list = { weigh: weighNote, path: listPath('notes') };
  return [
    ...listParts({ ...list, items: notes }, null, make),
    ...[...groupByKind(notes)].flatMap(([value, items]) => {
      const narrowing: NoteNarrowing = { facet: 'kind', value };
      return listParts({ ...list, items, path: listPath('notes', narrowing) }, narrowing, make);
    }),
  ];
}

/** What can be read, then what is to come, each in its order. */
function readableFirst(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => Number(a.data.status === 'planned') - Number(b.data.status === 'planned'));
}

/** Makes a page of one part of a list, whole or narrowed. */
type Make<Item, Narrowing> = (
  subject: { readonly part: ListPart<Item>; readonly narrowing: Narrowing },
  context: PageContext,
) => PageContent;

/** A list at a path, whose items take about so many bytes of HTML each. */
interface List<Item> {
  readonly items: readonly Item[];
  readonly weigh: (item: Item) => number;
  readonly path: string;
}

function listParts<Item, Narrowing>(
  { items, weigh, path }: List<Item>,
  narrowing: Narrowing,
  make: Make<Item, Narrowing>,
): readonly ListedPage[] {
  if (items.length === 0) return [];
  return paginate(items, { items: ITEMS_PER_PAGE, weigh, before: NARROWING_WEIGHT }, path).map((part) => {
    const address = { url: part.path, owner: 'the site itself', text: null, hasPermalink: false, aliases: [] };
    return listPage(address, { part, narrowing }, make);
  });
}
