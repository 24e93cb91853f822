import type { Achievement, Engineer } from '../../portfolio/portfolio.ts';
import { fixedPaths } from '../address.ts';
import { createFrame } from '../create-frame.ts';
import { achievementItem, engineerItem, projectItem } from '../create-items.ts';
import type { PageContext } from '../page-context.ts';
import type { FrameView } from './frame.ts';
import type { AchievementItem, EngineerItem, ProjectItem } from './item-views.ts';

export interface HomeView {
  readonly frame: FrameView;
  readonly title: string;
  readonly tagline: string | null;
  readonly people: readonly EngineerItem[];
  /** Role profiles stand apart: nobody in particular holds them. */
  readonly roles: readonly EngineerItem[];
  /** One with figures of each project, the newest first; the featured ones lead. */
  readonly achievements: readonly AchievementItem[];
  readonly projects: readonly ProjectItem[];
  readonly allAchievements: string;
  readonly allProjects: string;
}

const SHOWN_ACHIEVEMENTS = 5;
const SHOWN_PROJECTS = 3;

/** The front page: who these people are, their strongest figures, their newest work. */
export function homeView(context: PageContext): HomeView {
  const { portfolio, words, book } = context;
  const { site, engineers, projects, achievements } = portfolio;
  const withFigures = achievements.filter(({ metrics }) => metrics.length > 0);
  const description = site.tagline ?? words.description.home(site.title);
  return {
    frame: createFrame({ path: fixedPaths.home, title: site.title, description, trail: [] }, context),
    title: site.title,
    tagline: site.tagline,
    people: engineers.filter(isPerson).map((engineer) => engineerItem(engineer, context)),
    roles: engineers.filter((each) => !isPerson(each)).map((engineer) => engineerItem(engineer, context)),
    achievements: featuredFirst(oneOfEachProject(withFigures))
      .slice(0, SHOWN_ACHIEVEMENTS)
      .map((achievement) => achievementItem(achievement, context)),
    projects: featuredFirst(projects)
      .slice(0, SHOWN_PROJECTS)
      .map((project) => projectItem(project, context)),
    allAchievements: book.addresses.href(fixedPaths.achievements),
    allProjects: book.addresses.href(fixedPaths.projects),
  };
}

/** The first achievement of each project, and all that belong to none: so the front page shows the breadth of the work. */
function oneOfEachProject(achievements: readonly Achievement[]): readonly Achievement[] {
  const seen = new Set<string>();
  return achievements.filter(({ project }) => {
    if (project === null) return true;
    const isFirst = !seen.has(project.slug);
    seen.add(project.slug);
    return isFirst;
  });
}

function isPerson({ kind }: Engineer): boolean {
  return kind === 'person';
}

function featuredFirst<Item extends { readonly featured: boolean }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Number(b.featured) - Number(a.featured));
}
