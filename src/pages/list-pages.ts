import type { PortfolioIndex } from '../portfolio/index-portfolio.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { fixedPaths, hasOwnPage, pathOf } from '../texts/address.ts';
import type { PageAddress } from '../texts/site-map.ts';
import { listComplete } from './lists/list-complete.ts';
import { listOverviews } from './lists/list-overviews.ts';
import type { ListedPage, Page } from './page.ts';
import type { PageContext } from './page-context.ts';
import { achievementView } from './views/achievement.ts';
import { engineerView } from './views/engineer.ts';
import { freePageView } from './views/free-page.ts';
import { homeView } from './views/home.ts';
import { notFoundView } from './views/not-found.ts';
import { noteView } from './views/note.ts';
import { organizationView, partsOfOrganization } from './views/organization.ts';
import { projectView } from './views/project.ts';
import { proofPageView } from './views/proof.ts';
import { redirectView } from './views/redirect.ts';
import { partsOfSkill, skillView } from './views/skill.ts';
import { skillsParts, skillsView } from './views/skills.ts';

/** Every page of a portfolio. This is the list: a new kind of page is a line here, a view and a layout. */
export function listPages(portfolio: Portfolio, index: PortfolioIndex): readonly ListedPage[] {
  const { engineers, projects, achievements, skills, organizations, notes, pages } = portfolio;
  const skillPages = skillsParts(portfolio, index);
  const isAlone = engineers.length === 1;
  const achievementsFor = Map.groupBy(achievements, ({ organization }) => organization?.name);
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
    ...skills.flatMap((each) =>
      partsOfSkill(each, index.skillIndex).map((part) => ({
        ...ofSite(part.path, `the skill ${each.name}`),
        make: (context: PageContext) => ({ kind: 'skill' as const, view: skillView(each, part, context) }),
      })),
    ),
    ...organizations.flatMap((each) =>
      partsOfOrganization(each, achievementsFor.get(each.name) ?? []).map((part) => ({
        ...ofSite(part.path, `the organization ${each.name}`),
        make: (context: PageContext) => ({
          kind: 'organization' as const,
          view: organizationView(each, part, context),
        }),
      })),
    ),
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
    ...skillPages.map((part) => ({
      ...ofSite(part.path),
      make: (context: PageContext) => ({ kind: 'skills' as const, view: skillsView(part, skillPages, context) }),
    })),
    ...listOverviews(portfolio),
    ...listComplete(portfolio, index),
    ...(isAlone
      ? []
      : [
          {
            ...ofSite(fixedPaths.home),
            make: (context: PageContext) => ({ kind: 'home' as const, view: homeView(context) }),
          },
        ]),
    { ...ofSite(fixedPaths.proof), make: (context) => ({ kind: 'proof', view: proofPageView(context) }) },
    { ...ofSite(fixedPaths.notFound), make: (context) => ({ kind: 'not-found', view: notFoundView(context) }) },
  ];
}

function ofSite(url: string, owner = 'the site itself'): PageAddress {
  return { url, owner, text: null, hasPermalink: false, aliases: [] };
}

function ofEntry(
  url: string,
  owner: string,
  text: EntryText,
  permalink: string | null = null,
  aliases: readonly string[] = [],
): PageAddress {
  return { url, owner, text, hasPermalink: permalink !== null, aliases };
}

/** Makes all listed pages, and a redirect at each of their earlier addresses. */
export function createPages(listed: readonly ListedPage[], context: PageContext): readonly Page[] {
  const { locale } = context;
  const pages = listed.map(({ url, make }): Page => ({ ...make(context), url, locale }));
  const redirects = listed.flatMap(({ url, owner, aliases }) =>
    aliases.map((alias): Page => ({ url: alias, kind: 'redirect', locale, view: redirectView(owner, url, context) })),
  );
  return [...pages, ...redirects];
}
