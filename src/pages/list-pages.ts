import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { fixedPaths, pathOf } from './address.ts';
import { hasOwnPage } from './note-page.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';
import { achievementView } from './views/achievement.ts';
import { achievementsView } from './views/achievements.ts';
import { engineerView } from './views/engineer.ts';
import { engineersView } from './views/engineers.ts';
import { freePageView } from './views/free-page.ts';
import { homeView } from './views/home.ts';
import { notFoundView } from './views/not-found.ts';
import { noteView } from './views/note.ts';
import { notesView } from './views/notes.ts';
import { organizationView } from './views/organization.ts';
import { organizationsView } from './views/organizations.ts';
import { projectView } from './views/project.ts';
import { projectsView } from './views/projects.ts';
import { skillView } from './views/skill.ts';
import { skillsView } from './views/skills.ts';

/** A page that there will be: its address and owner, known before any view is made. */
export interface ListedPage {
  /** Path on the site. */
  readonly url: string;
  /** Whose page it is, in words. */
  readonly owner: string;
  /** The entry that it is made from, if it is made from one. */
  readonly text: EntryText | null;
  /** Whether the entry says its address itself. */
  readonly hasPermalink: boolean;
  /** Earlier addresses. */
  readonly aliases: readonly string[];
  readonly make: (context: PageContext) => PageContent;
}

/** Every page of a portfolio. This is the list: a new kind of page is a line here, a view and a layout. */
export function listPages(portfolio: Portfolio): readonly ListedPage[] {
  const { engineers, projects, achievements, skills, organizations, notes, pages } = portfolio;
  const isAlone = engineers.length === 1;
  return [
    ...engineers.map((each) => ({
      ...ofEntry(pathOf.engineer(each), each.name, each.text, each.permalink, each.aliases),
      make: (context: PageContext) => ({ kind: 'engineer' as const, view: engineerView(each, context) }),
    })),
    ...projects.map((each) => ({
      ...ofEntry(pathOf.project(each), each.title, each.text, each.permalink, each.aliases),
      make: (context: PageContext) => ({ kind: 'project' as const, view: projectView(each, context) }),
    })),
    ...achievements.map((each) => ({
      ...ofEntry(pathOf.achievement(each), each.title, each.text),
      make: (context: PageContext) => ({ kind: 'achievement' as const, view: achievementView(each, context) }),
    })),
    ...skills.map((each) => ({
      ...ofSite(pathOf.skill(each), `the skill ${each.name}`),
      make: (context: PageContext) => ({ kind: 'skill' as const, view: skillView(each, context) }),
    })),
    ...organizations.map((each) => ({
      ...ofSite(pathOf.organization(each), `the organization ${each.name}`),
      make: (context: PageContext) => ({ kind: 'organization' as const, view: organizationView(each, context) }),
    })),
    ...notes.filter(hasOwnPage).map((each) => ({
      ...ofEntry(pathOf.note(each), each.data.title, each.text),
      make: (context: PageContext) => ({ kind: 'note' as const, view: noteView(each, context) }),
    })),
    ...pages.map((each) => ({
      ...ofEntry(
        pathOf.page({ ...each, ...each.data }),
        each.data.title,
        each.text,
        each.data.permalink,
        each.data.aliases,
      ),
      make: (context: PageContext) => ({ kind: 'page' as const, view: freePageView(each, context) }),
    })),
    ...listIndexes(portfolio),
    ...(isAlone
      ? []
      : [
          {
            ...ofSite(fixedPaths.home),
            make: (context: PageContext) => ({ kind: 'home' as const, view: homeView(context) }),
          },
        ]),
    { ...ofSite(fixedPaths.notFound), make: (context) => ({ kind: 'not-found', view: notFoundView(context) }) },
  ];
}

/** The lists of everything; what there is none of has no list. */
function listIndexes(portfolio: Portfolio): readonly ListedPage[] {
  const indexes = [
    {
      path: fixedPaths.engineers,
      size: portfolio.engineers.length - 1,
      make: (context: PageContext) => ({ kind: 'engineers' as const, view: engineersView(context) }),
    },
    {
      path: fixedPaths.projects,
      size: portfolio.projects.length,
      make: (context: PageContext) => ({ kind: 'projects' as const, view: projectsView(context) }),
    },
    {
      path: fixedPaths.achievements,
      size: portfolio.achievements.length,
      make: (context: PageContext) => ({ kind: 'achievements' as const, view: achievementsView(context) }),
    },
    {
      path: fixedPaths.skills,
      size: portfolio.skills.length,
      make: (context: PageContext) => ({ kind: 'skills' as const, view: skillsView(context) }),
    },
    {
      path: fixedPaths.organizations,
      size: portfolio.organizations.length,
      make: (context: PageContext) => ({ kind: 'organizations' as const, view: organizationsView(context) }),
    },
    {
      path: fixedPaths.notes,
      size: portfolio.notes.length,
      make: (context: PageContext) => ({ kind: 'notes' as const, view: notesView(context) }),
    },
  ];
  return indexes.filter(({ size }) => size > 0).map(({ path, make }) => ({ ...ofSite(path), make }));
}

type Origin = Omit<ListedPage, 'make'>;

function ofSite(url: string, owner = 'the site itself'): Origin {
  return { url, owner, text: null, hasPermalink: false, aliases: [] };
}

function ofEntry(
  url: string,
  owner: string,
  text: EntryText,
  permalink: string | null = null,
  aliases: readonly string[] = [],
): Origin {
  return { url, owner, text, hasPermalink: permalink !== null, aliases };
}
