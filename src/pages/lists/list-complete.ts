import { indexFacet } from '../../explorer/create-index.ts';
import { collator } from '../../i18n/locale.ts';
import { colleaguesOf } from '../../portfolio/colleagues.ts';
import type { PortfolioIndex } from '../../portfolio/index-portfolio.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, Engineer, Organization, Portfolio, Project } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../../texts/address.ts';
import { notesHeading } from '../items/note-kinds.ts';
import { type ListedPage, listPage } from '../page.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, type PageSize, paginate } from '../paginate.ts';
import {
  type CompleteListView,
  completeListView,
  itemsOf,
  type ListSubject,
  subjectOf,
} from '../views/complete-list.ts';
import { strongestFirst } from '../views/rank-achievements.ts';
import { weighLink, weighNote, weighWork } from '../weigh-items.ts';
import { type CompleteList, completePath, MAX_SHOWN, partsOfSkills, proofsShown, shownOf } from './complete-list.ts';
import { choiceViews, MAX_VALUES } from './facet-links.ts';
import { peopleFacets } from './facets.ts';
import { groupByLocation, publicLocation } from './grouping.ts';
import { listPath } from './narrowing.ts';

const ITEMS_PER_PAGE = 100;
const VALUES_PER_PAGE = 500;

/** The complete lists of what other pages show only the strongest of; most sites need none. */
export function listComplete(portfolio: Portfolio, index: PortfolioIndex): readonly ListedPage[] {
  const projectsFor = Map.groupBy(portfolio.projects, ({ organization }) => organization?.name);
  return [
    ...portfolio.engineers.flatMap((engineer) => listsOfEngineer(engineer, portfolio.locale)),
    ...portfolio.projects.flatMap((each) => listsOfProject(each, index)),
    ...portfolio.organizations.flatMap((each) => listsOfOrganization(each, projectsFor.get(each.name) ?? [], index)),
    ...locations(portfolio),
  ];
}

function listsOfEngineer(engineer: Engineer, locale: string): readonly ListedPage[] {
  const { slug, achievements, projects, notes, skills } = engineer;
  const most = shownOf(engineer);
  const of = subjectOf.engineer(engineer);
  const path = (list: CompleteList): string => completePath({ folder: 'engineers', slug }, list);
  const works = { items: ITEMS_PER_PAGE, weigh: weighWork };
  // Most people share their work with so few that nobody need be counted.
  const shared = [...projects, ...achievements].reduce((sum, { engineers }) => sum + engineers.length - 1, 0);
  const colleagues = shared > most.people ? colleaguesOf(engineer, locale) : [];
  return [
    ...pagesOf({ items: achievements, size: works, path: path('achievements'), of }, most.achievements, achievementsOf),
    ...pagesOf({ items: projects, size: works, path: path('projects'), of }, most.projects, projectsOf),
    ...pagesOf(
      { items: notes, size: { items: ITEMS_PER_PAGE, weigh: weighNote }, path: path('notes'), of },
      most.notes,
      ({ of, part }, context) =>
        view(of, notesHeading(part.whole, context.words), part, itemsOf.notes(part.items, context), context),
    ),
    ...(proofsShown(engineer) === null ? [] : partsOfSkills(slug, skills)).map((part) =>
      page({ of, part }, (subject, context) =>
        view(
          subject.of,
          context.words.engineer.skills,
          subject.part,
          itemsOf.skills(subject.part.items, context),
          context,
        ),
      ),
    ),
    ...pagesOf(
      { items: colleagues, size: { items: ITEMS_PER_PAGE, weigh: () => PERSON }, path: path('people'), of },
      most.people,
      ({ of, part }, context) =>
        view(of, context.words.engineer.colleagues, part, itemsOf.colleagues(part.items, context), context),
    ),
  ];
}

const achievementsOf: Make<Achievement> = ({ of, part }, context) =>
  view(of, context.words.site.achievements, part, itemsOf.achievements(part.items, context), context);

const projectsOf: Make<Project> = ({ of, part }, context) =>
  view(of, context.words.site.projects, part, itemsOf.projects(part.items, context), context);

/** About how many bytes of HTML a person takes with what they did. */
const PERSON = 900;

function listsOfProject(project: Project, { achievementsByProject }: PortfolioIndex): readonly ListedPage[] {
  const path = completePath({ folder: 'projects', slug: project.slug }, 'achievements');
  const items = strongestFirst(achievementsByProject.get(project.slug) ?? []);
  const size = { items: ITEMS_PER_PAGE, weigh: weighWork };
  const list = { items, size, path, of: subjectOf.project(project) };
  return pagesOf(list, MAX_SHOWN.project.achievements, achievementsOf);
}

function listsOfOrganization(
  organization: Organization,
  projects: readonly Project[],
  { organizationIndex }: PortfolioIndex,
): readonly ListedPage[] {
  const of = subjectOf.organization(organization);
  const owner = { folder: 'organizations', slug: organization.slug } as const;
  const people = organizationIndex.get(organization.name) ?? [];
  const most = MAX_SHOWN.organization;
  const works = { items: ITEMS_PER_PAGE, weigh: weighWork };
  const persons = { items: ITEMS_PER_PAGE, weigh: () => PERSON };
  return [
    ...pagesOf(
      { items: people, size: persons, path: completePath(owner, 'people'), of },
      most.people,
      ({ of, part }, context) =>
        view(of, context.words.site.engineers, part, itemsOf.people(part.items, context), context),
    ),
    ...pagesOf({ items: projects, size: works, path: completePath(owner, 'projects'), of }, most.projects, projectsOf),
  ];
}

/** All locations that there are engineers in, when the directory cannot name them all. */
function locations(portfolio: Portfolio): readonly ListedPage[] {
  const people = portfolio.engineers.filter(isPerson);
  const inOrder = collator(portfolio.locale);
  const nameOf = ([someone]: readonly Engineer[]): string => (someone && publicLocation(someone)) ?? '';
  const places = [...groupByLocation(people)].toSorted(([, a], [, b]) => inOrder(nameOf(a), nameOf(b)));
  const names = places.map(([slug]) => slug);
  const path = `${listPath('engineers')}location/`;
  const size = { items: VALUES_PER_PAGE, weigh: (name: string) => weighLink(name) + 60 };
  return pagesOf({ items: names, size, path, of: people }, MAX_VALUES, ({ of, part }, context) => {
    const { words, addresses } = context;
    const facet = peopleFacets(context).find(({ name }) => name === 'location');
    const all = facet === undefined ? [] : choiceViews(indexFacet(of, facet, inOrder), context);
    const byValue = new Map(all.map((choice) => [choice.value, choice]));
    const values = part.items.flatMap((item) => {
      const choice = byValue.get(item);
      if (choice === undefined) return [];
      const { value, label, count } = choice;
      return [{ label, count, href: addresses.href(listPath('engineers', { facet: 'location', value })) }];
    });
    const subject: ListSubject = { name: words.site.engineers, path: fixedPaths.engineers, section: 'engineers' };
    return view(subject, words.lists.all.location, part, { values }, context);
  });
}

/** A list at a path, of which a page shows so much, and what it is a list of. */
interface List<Item, Of> {
  readonly items: readonly Item[];
  readonly size: PageSize<Item>;
  readonly path: string;
  readonly of: Of;
}

interface Subject<Item, Of> {
  readonly of: Of;
  readonly part: ListPart<Item>;
}

type Make<Item, Of = ListSubject> = (subject: Subject<Item, Of>, context: PageContext) => CompleteListView;

/** Pages only where there are more than `most`. */
function pagesOf<Item, Of>(
  { items, size, path, of }: List<Item, Of>,
  most: number,
  make: Make<Item, Of>,
): readonly ListedPage[] {
  return items.length <= most ? [] : paginate(items, size, path).map((part) => page({ of, part }, make));
}

const view = completeListView;

function page<Item, Of>(subject: Subject<Item, Of>, make: Make<Item, Of>): ListedPage {
  const { path: url } = subject.part;
  const address = { url, owner: 'the site itself', text: null, hasPermalink: false, aliases: [] };
  return listPage(address, subject, (each, context) => ({ kind: 'complete-list', view: make(each, context) }));
}
