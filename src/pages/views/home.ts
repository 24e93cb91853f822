import { formatList } from '../../i18n/locale.ts';
import { keepNumbers } from '../../i18n/punctuate.ts';
import { isPerson, isSomebodys } from '../../portfolio/is-person.ts';
import type { Achievement, Engineer, Project } from '../../portfolio/portfolio.ts';
import { teamOf } from '../../portfolio/team-of.ts';
import { fixedPaths } from '../../texts/address.ts';
import { createFrame } from '../create-frame.ts';
import { fieldHref, proseHtml, proseText } from '../entry-texts.ts';
import { signedLink } from '../icon-views.ts';
import { engineerItem, workCounts } from '../items/engineer-item.ts';
import type { EngineerItem, EvidenceItem, WorkItem } from '../items/item-views.ts';
import { figuresOf, withoutSaid } from '../items/said-figures.ts';
import { evidenceItems, workItem } from '../items/work-item.ts';
import { siteThing } from '../linked-data/linked-data.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView, SignedLinkView } from './frame.ts';
import { strongestClaims } from './rank-achievements.ts';
import { type SectionOrder, sectionOrder } from './sections.ts';

/** What the layout of the front page may read. */
export interface HomeView {
  readonly frame: FrameView;
  readonly sections: SectionOrder;
  /** The site in a sentence, or its name, as HTML. */
  readonly title: string;
  /** What they do and for whom, as HTML; `null` when the site does not say. */
  readonly about: string | null;
  /** How many people these are and how much there is of their work, in one sentence; `null` while there is nobody. */
  readonly who: string | null;
  /** The strongest claim, to be read with all of its proof; `null` when no claim has figures. */
  readonly lead: WorkItem | null;
  /** What can be opened to check it, the strongest first. */
  readonly leadEvidence: readonly EvidenceItem[];
  /** How to write to them first of all; `null` when the site does not say. */
  readonly write: LinkView | null;
  /** Where else they are. */
  readonly links: readonly SignedLinkView[];
  /** The next strongest claims with figures. */
  readonly achievements: readonly WorkItem[];
  readonly people: readonly EngineerItem[];
  /** Whether they stand close together, in columns. */
  readonly isCompact: boolean;
  /** Role profiles stand apart: nobody in particular holds them. */
  readonly roles: readonly EngineerItem[];
  readonly projects: readonly WorkItem[];
  /** What these are: selected as soon as one of them is, and the newest otherwise. */
  readonly projectsHeading: string;
  /** These lead to whole lists; `null` when all of a list is here. */
  readonly allAchievements: LinkView | null;
  readonly allProjects: LinkView | null;
  readonly allEngineers: LinkView | null;
}

/** As many claims as make two rows of a wide page, and a reader takes in. */
const MAX_ACHIEVEMENTS = 6;
const MAX_PROJECTS = 3;
const MAX_PROJECT_FIGURES = 2;
/** With more people than this, the front page shows these and leads to the rest. */
const MAX_PEOPLE = 12;
const MAX_COMPACT_PEOPLE = 36;
/** With more people than this, each has some skills alone and no counts, so that the strongest claim is near. */
const MAX_PEOPLE_WITH_COUNTS = 6;
const MAX_LONE_SKILLS = 3;

/** The front page: who these people are, their strongest claims with their proof, their newest work. */
export function homeView(context: PageContext): HomeView {
  const { portfolio, words, addresses } = context;
  const { site, engineers, projects } = portfolio;
  const heading = site.tagline ?? site.title;
  const description = site.tagline ?? words.description.home({ site: site.title });
  const [lead, ...others] = strongestClaims(portfolio);
  const shownClaims = others.slice(0, MAX_ACHIEVEMENTS);
  const people = teamOf(engineers);
  const isCompact = site.lists?.people === 'compact';
  const shownPeople = people.slice(0, isCompact ? MAX_COMPACT_PEOPLE : MAX_PEOPLE);
  const shownProjects = featuredFirst(projects).slice(0, MAX_PROJECTS);
  const leadItem = lead === undefined ? null : workItem(lead, context);
  const claims = shownClaims.map((claim) => workItem(claim, context));
  const said = figuresOf(leadItem === null ? claims : [leadItem, ...claims]);
  const linkTo = (path: string, label: string): LinkView => ({ label, href: addresses.href(path) });
  return {
    sections: sectionOrder('home', site.sections?.home),
    frame: createFrame(
      {
        path: fixedPaths.home,
        title: site.title,
        heading: proseText(heading),
        description: proseText(description),
        trail: [],
        things: [siteThing(context)],
      },
      context,
    ),
    title: proseHtml(heading, portfolio.siteText, context),
    about: proseHtml(site.about, portfolio.siteText, context),
    who: howMany(people, context),
    lead: leadItem,
    leadEvidence: lead === undefined ? [] : evidenceItems(lead.evidence, lead.text, context),
    write: wayToWrite(context),
    links: teamLinks(context),
    achievements: claims,
    people: shownPeople.map((engineer) => {
      const item = engineerItem(engineer, context);
      return people.length > MAX_PEOPLE_WITH_COUNTS
        ? { ...item, counts: [], skills: item.skills.slice(0, MAX_LONE_SKILLS) }
        : item;
    }),
    isCompact,
    roles: engineers
      .filter((each) => !isPerson(each))
      .slice(0, MAX_PEOPLE)
      .map((engineer) => engineerItem(engineer, context)),
    projects: shownProjects.map((project) => leadingFigures(withoutSaid(workItem(project, context), said))),
    projectsHeading: shownProjects.some(({ featured }) => featured)
      ? words.home.selectedProjects
      : words.home.newestProjects,
    allAchievements:
      portfolio.achievements.length > shownClaims.length + Number(lead !== undefined)
        ? linkTo(
            fixedPaths.achievements,
            wholeList(portfolio.achievements, words.lists.whole.achievements, people, context),
          )
        : null,
    allProjects:
      projects.length > MAX_PROJECTS
        ? linkTo(fixedPaths.projects, wholeList(projects, words.lists.whole.projects, people, context))
        : null,
    allEngineers:
      people.length > shownPeople.length
        ? linkTo(fixedPaths.engineers, words.lists.whole.engineers({ count: engineers.length }))
        : null,
  };
}

/** A project with as many figures as stand on a line, and none of those above; its page has all. */
function leadingFigures(item: WorkItem): WorkItem {
  return { ...item, metrics: item.metrics.slice(0, MAX_PROJECT_FIGURES) };
}

/** `All 30 achievements`; where the sentence about the people counts fewer, it says what else is among them. */
function wholeList(
  works: readonly (Achievement | Project)[],
  name: (values: { readonly count: number }) => string,
  people: readonly Engineer[],
  { words }: PageContext,
): string {
  const list = name({ count: works.length });
  return people.length === 0 || works.every(isSomebodys) ? list : words.home.withRoles({ list });
}

/** The form, wherever it stands, or else the e-mail address. */
function wayToWrite({ portfolio, words, addresses, formPath }: PageContext): LinkView | null {
  const { form, contact } = portfolio.site;
  if (form !== null && formPath !== null) {
    const page = formPath === fixedPaths.home ? '' : addresses.href(formPath);
    return { label: form.title ?? words.form.heading, href: `${page}#section-form` };
  }
  const email = contact?.email ?? null;
  return email === null ? null : { label: email, href: `mailto:${email}` };
}

function teamLinks(context: PageContext): readonly SignedLinkView[] {
  const { siteText, site } = context.portfolio;
  return (site.contact?.links ?? []).map(({ label, url }) =>
    signedLink(label, fieldHref(url, siteText, context), context),
  );
}

/** `3 engineers, 8 projects, and 27 achievements.`, only what there is; of one person, who is named below, the work alone. */
function howMany(people: readonly Engineer[], { portfolio, words, locale }: PageContext): string | null {
  if (people.length === 0) return null;
  const { projects, achievements } = portfolio;
  const works = { projects: projects.filter(isSomebodys), achievements: achievements.filter(isSomebodys) };
  const counts = [
    ...(people.length > 1 ? [words.count.engineers({ count: people.length })] : []),
    ...workCounts(works, words),
  ];
  return counts.length === 0 ? null : words.home.who({ counts: keepNumbers(formatList(counts, locale)) });
}

function featuredFirst<Item extends { readonly featured: boolean }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Number(b.featured) - Number(a.featured));
}
