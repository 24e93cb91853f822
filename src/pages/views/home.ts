import { formatList } from '../../i18n/format-list.ts';
import { isPerson } from '../../portfolio/is-person.ts';
import type { Achievement, Engineer, Portfolio } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import type { SealView } from '../create-seal.ts';
import { engineerItem } from '../items/engineer-item.ts';
import type { AchievementItem, EngineerItem, ProjectItem } from '../items/item-views.ts';
import { workCounts } from '../items/work-counts.ts';
import { achievementItem, projectItem } from '../items/work-item.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView, LinkView } from './frame.ts';
import { strongestFirst } from './rank-achievements.ts';

/** What the layout of the front page may read. */
export interface HomeView {
  readonly frame: FrameView;
  /** The site in a sentence, or its name. */
  readonly title: string;
  /** Who these people are and how much there is of their work, in one sentence; `null` while there is nobody. */
  readonly who: string | null;
  /** The strongest claim, to be read with all of its proof; `null` when no claim has figures. */
  readonly lead: AchievementItem | null;
  /** `on their own word, nothing to open yet` */
  readonly leadRestsOn: string | null;
  /** The next strongest claims with figures. */
  readonly achievements: readonly AchievementItem[];
  readonly people: readonly EngineerItem[];
  /** Role profiles stand apart: nobody in particular holds them. */
  readonly roles: readonly EngineerItem[];
  readonly projects: readonly ProjectItem[];
  readonly allAchievements: LinkView;
  readonly allProjects: LinkView;
  /** `null` when all people are here. */
  readonly allEngineers: LinkView | null;
}

/** As many claims as make two rows of a wide page, and a reader takes in. */
const SHOWN_ACHIEVEMENTS = 6;
const SHOWN_PROJECTS = 3;
/** With more people than this, the front page shows these and leads to the rest. */
const SHOWN_PEOPLE = 12;
/** Names that a sentence can hold. */
const NAMED_PEOPLE = 5;

/** The front page: who these people are, their strongest claims with their proof, their newest work. */
export function homeView(context: PageContext): HomeView {
  const { portfolio, words, book } = context;
  const { site, engineers, projects } = portfolio;
  const description = site.tagline ?? words.description.home(site.title);
  const [lead = null, ...further] = strongestClaims(portfolio).map((claim) => achievementItem(claim, context));
  const people = engineers.filter(isPerson);
  const linkTo = (path: string, label: string): LinkView => ({ label, href: book.addresses.href(path) });
  return {
    frame: createFrame({ path: fixedPaths.home, title: site.title, description, trail: [] }, context),
    title: site.tagline ?? site.title,
    who: whoTheyAre(people, context),
    lead,
    leadRestsOn: lead === null ? null : words.home.restsOn[groundOf(lead.seal)],
    achievements: further.slice(0, SHOWN_ACHIEVEMENTS),
    people: people.slice(0, SHOWN_PEOPLE).map((engineer) => engineerItem(engineer, context)),
    roles: engineers
      .filter((each) => !isPerson(each))
      .slice(0, SHOWN_PEOPLE)
      .map((engineer) => engineerItem(engineer, context)),
    projects: featuredFirst(projects)
      .slice(0, SHOWN_PROJECTS)
      .map((project) => projectItem(project, context)),
    allAchievements: linkTo(fixedPaths.achievements, words.lists.whole.achievements(portfolio.achievements.length)),
    allProjects: linkTo(fixedPaths.projects, words.lists.whole.projects(projects.length)),
    allEngineers:
      people.length > SHOWN_PEOPLE ? linkTo(fixedPaths.engineers, words.lists.whole.engineers(engineers.length)) : null,
  };
}

/**
 * Claims with figures: of people before those of role profiles, the strongest of each project and those of none before
 * the others, so that the front page shows the breadth of the work.
 */
function strongestClaims({ achievements }: Portfolio): readonly Achievement[] {
  const seen = new Set<string>();
  const ranked = strongestFirst(achievements.filter(({ metrics }) => metrics.length > 0)).map((achievement) => {
    const { project, engineers } = achievement;
    const rank = Number(!engineers.some(isPerson)) + Number(project !== null && seen.has(project.slug)) * 2;
    if (project !== null) seen.add(project.slug);
    return { achievement, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ achievement }) => achievement);
}

function whoTheyAre(people: readonly Engineer[], { portfolio, words, locale }: PageContext): string | null {
  if (people.length === 0) return null;
  const names = people.length > NAMED_PEOPLE ? [] : people.map(({ name }) => name);
  const whole = names.length > 0 ? formatList(names, locale) : words.count.engineers(people.length);
  return words.home.who(whole, formatList(workCounts(portfolio, words), locale));
}

function groundOf({ strength }: SealView): 'word' | 'evidence' | 'others' {
  if (strength === 'confirmed') return 'others';
  return strength === 'documented' ? 'evidence' : 'word';
}

function featuredFirst<Item extends { readonly featured: boolean }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Number(b.featured) - Number(a.featured));
}
