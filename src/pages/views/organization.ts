import { formatYears } from '../../i18n/dates.ts';
import type { OrganizationPerson } from '../../portfolio/index-portfolio.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import { spanYears } from '../../portfolio/period-order.ts';
import type { Achievement, Engineer, Organization, Project, Testimonial } from '../../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { proseHtml } from '../entry-texts.ts';
import { aliasesText } from '../items/aliases.ts';
import { workCounts } from '../items/engineer-item.ts';
import type { WorkItem } from '../items/item-views.ts';
import { type LogoView, organizationLogo } from '../items/logo.ts';
import { figuresOf, withoutSaid } from '../items/said-figures.ts';
import { provesProject, provesSkills, type TestimonialItem, testimonialItems } from '../items/testimonial-item.ts';
import { workItem } from '../items/work-item.ts';
import { organizationThing } from '../linked-data/work-things.ts';
import { completeLink, MAX_SHOWN } from '../lists/complete-list.ts';
import type { PageContext } from '../page-context.ts';
import { type ListPart, namePart, type PagerView, pagerView, paginate, trailOfPart } from '../paginate.ts';
import { weighWork } from '../weigh-items.ts';
import type { FrameView, LinkView } from './frame.ts';
import { type OrganizationPersonView, personView } from './organization-person.ts';
import { strongestFirst, strongestOf } from './rank-achievements.ts';

const MAX_TESTIMONIALS = 3;

/** What the layout of an organization’s page may read. */
export interface OrganizationView {
  readonly frame: FrameView;
  readonly name: string;
  readonly about: string | null;
  readonly logo: LogoView | null;
  readonly aliases: string | null;
  readonly website: string | null;
  /** What there is in all: `2021–2023`, `3 projects`, `6 achievements`, `1 engineer`. */
  readonly counts: readonly string[];
  /** On the first page; the others go on with the achievements. */
  readonly people: readonly OrganizationPersonView[];
  /** Role profiles that describe work for it as theirs. */
  readonly roleProfiles: readonly OrganizationPersonView[];
  /** To the list of all of them, or of all projects; `null` when they are here. */
  readonly allPeople: LinkView | null;
  readonly projects: readonly WorkItem[];
  readonly allProjects: LinkView | null;
  /** What its people say of these engineers and projects; on the first page. */
  readonly testimonials: readonly TestimonialItem[];
  /** The strongest first. */
  readonly achievements: readonly WorkItem[];
  /** Whether any of these has a figure. */
  readonly hasFigures: boolean;
  /** Whether more than one engineer worked for it, so that it must be said whose each work is. */
  readonly hasSeveral: boolean;
  readonly pager: PagerView | null;
}

/** One organization's page: who did what for it, and when. */
export function organizationView(
  organization: Organization,
  part: ListPart<Achievement>,
  context: PageContext,
): OrganizationView {
  const { portfolio, words } = context;
  const { name, about, url } = organization;
  const isFirst = part.number === 1;
  const people = context.organizationIndex.get(name) ?? [];
  const leading = isFirst ? leadingPeople(people) : [];
  const shown = (kind: Engineer['kind']): readonly OrganizationPersonView[] =>
    leading.filter(({ engineer }) => engineer.kind === kind).map((person) => personView(person, context));
  const owner = { folder: 'organizations', slug: organization.slug } as const;
  const linkToAll = (list: 'people' | 'projects', count: number): LinkView | null =>
    isFirst ? completeLink(owner, list, words.lists.whole[list]({ count }), context) : null;
  const projects = portfolio.projects.filter((project) => project.organization?.name === name);
  const achievements = part.items.map((each) => ({ ...workItem(each, context), organization: null }));
  // What an achievement below says in figures, its project need not repeat.
  const said = figuresOf(achievements);
  return {
    frame: frameOf(organization, part, context),
    name,
    about: proseHtml(about, portfolio.organizationsText, context),
    logo: organizationLogo(organization, context),
    aliases: aliasesText(organization, context),
    website: url,
    counts: countsOf(people, { projects, achievements: part.whole }, context),
    people: shown('person'),
    roleProfiles: shown('role'),
    allPeople: linkToAll('people', people.length),
    projects: (isFirst ? strongestOf(projects, MAX_SHOWN.organization.projects) : []).map((project) => ({
      ...withoutSaid(workItem(project, context), said),
      organization: null,
    })),
    allProjects: linkToAll('projects', projects.length),
    testimonials: isFirst ? testimonialsBy(organization, projects, people, context) : [],
    achievements,
    hasFigures: part.items.some(({ metrics }) => metrics.length > 0),
    hasSeveral: people.length > 1,
    pager: pagerView(part, context),
  };
}

/** What people of the organization say of those who did work for it and of that work; each of it once, without its name. */
function testimonialsBy(
  { name }: Organization,
  projects: readonly Project[],
  people: readonly OrganizationPerson[],
  context: PageContext,
): readonly TestimonialItem[] {
  const own = (testimonials: readonly Testimonial[]): readonly Testimonial[] =>
    testimonials.filter(({ knownOrganization }) => knownOrganization?.name === name);
  const ofProjects = projects.flatMap(({ testimonials, text }) =>
    testimonialItems(own(testimonials), text, context, provesProject),
  );
  const ofPeople = people.flatMap(({ engineer: { testimonials, text } }) =>
    testimonialItems(own(testimonials), text, context, provesSkills),
  );
  const once = new Map(
    [...ofProjects, ...ofPeople].map((item) => [`${item.author} ${item.text}`, { ...item, organization: null }]),
  );
  return [...once.values()].slice(0, MAX_TESTIMONIALS);
}

/** As many people as the page shows: those who did most for it, in their order. */
function leadingPeople(people: readonly OrganizationPerson[]): readonly OrganizationPerson[] {
  const { people: most } = MAX_SHOWN.organization;
  if (people.length <= most) return people;
  const deeds = ({ roles, projects, achievements }: OrganizationPerson): number =>
    roles.length + projects.length + achievements.length;
  const leading = new Set(people.toSorted((a, b) => deeds(b) - deeds(a)).slice(0, most));
  return people.filter((person) => leading.has(person));
}

function frameOf(organization: Organization, part: ListPart<unknown>, context: PageContext): FrameView {
  const { name } = organization;
  const { words } = context;
  return createFrame(
    {
      path: part.path,
      title: namePart(name, part, words),
      description: namePart(words.description.organization({ name }), part, words),
      trail: [{ label: words.site.organizations, path: fixedPaths.organizations }, ...trailOfPart(name, part, words)],
      things: part.path === pathOf.organization(organization) ? [organizationThing(organization, context)] : [],
    },
    context,
  );
}

function countsOf(
  people: readonly OrganizationPerson[],
  works: { readonly projects: readonly Project[]; readonly achievements: readonly Achievement[] },
  { words, locale }: PageContext,
): readonly string[] {
  const deeds = people.flatMap((person) => [...person.roles, ...person.projects, ...person.achievements]);
  const persons = people.filter(({ engineer }) => isPerson(engineer)).length;
  const years = formatYears(spanYears(deeds.map(({ period }) => period)), { locale, words });
  return [
    ...(years === null ? [] : [years]),
    ...workCounts(works, words),
    ...(persons > 0 ? [words.count.engineers({ count: persons })] : []),
  ];
}

/** As many achievements as one page lists. */
const pageSize = 50;

/** What was achieved for an organization, the strongest first, as the parts that its pages show; `achievements` are those for it. */
export function partsOfOrganization(
  organization: Organization,
  achievements: readonly Achievement[],
): readonly ListPart<Achievement>[] {
  const size = { items: pageSize, weigh: weighWork, before: 40_000 };
  return paginate(strongestFirst(achievements), size, pathOf.organization(organization));
}
