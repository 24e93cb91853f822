import type { Result } from '../diagnostics/diagnostic.ts';
import { wordsFor } from '../i18n/words-for.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import { createAddresses, fixedPaths, pathOf } from './address.ts';
import { assetPath } from './asset-path.ts';
import { checkAddresses } from './check-addresses.ts';
import { indexSkills } from './index-skills.ts';
import type { Page } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { AddressBook } from './resolve-address.ts';
import { buildSiteMap, type SiteMap } from './site-map.ts';
import { achievementView } from './views/achievement.ts';
import { achievementsView } from './views/achievements.ts';
import { engineerView } from './views/engineer.ts';
import { engineersView } from './views/engineers.ts';
import { homeView } from './views/home.ts';
import { notFoundView } from './views/not-found.ts';
import { projectView } from './views/project.ts';
import { projectsView } from './views/projects.ts';
import { skillView } from './views/skill.ts';

/** What pages are made with, besides the portfolio. */
export interface PageOptions {
  /** Scheme and host. */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Path of the style sheet on the site. */
  readonly stylesheet: string;
  /** Headings and links by body, kept between builds to make the next one quick. */
  readonly facts?: Map<string, MarkdownFacts>;
}

/** All pages of a portfolio. Diagnostics: addresses that clash or lead nowhere, and mistakes in bodies. */
export function createPages(portfolio: Portfolio, options: PageOptions): Result<readonly Page[]> {
  const siteMap = buildSiteMap(portfolio);
  const context = createContext(portfolio, siteMap.value, options);
  const { locale } = context;
  const value: readonly Page[] = [
    { url: fixedPaths.home, kind: 'home', locale, view: homeView(context) },
    { url: fixedPaths.engineers, kind: 'engineers', locale, view: engineersView(context) },
    ...portfolio.engineers.map(
      (engineer): Page => ({
        url: pathOf.engineer(engineer),
        kind: 'engineer',
        locale,
        view: engineerView(engineer, context),
      }),
    ),
    { url: fixedPaths.projects, kind: 'projects', locale, view: projectsView(context) },
    ...portfolio.projects.map(
      (project): Page => ({
        url: pathOf.project(project),
        kind: 'project',
        locale,
        view: projectView(project, context),
      }),
    ),
    { url: fixedPaths.achievements, kind: 'achievements', locale, view: achievementsView(context) },
    ...portfolio.achievements.map(
      (each): Page => ({
        url: pathOf.achievement(each),
        kind: 'achievement',
        locale,
        view: achievementView(each, context),
      }),
    ),
    ...portfolio.skills.map(
      (skill): Page => ({ url: pathOf.skill(skill), kind: 'skill', locale, view: skillView(skill, context) }),
    ),
    { url: fixedPaths.notFound, kind: 'not-found', locale, view: notFoundView(context) },
  ];
  return { value, diagnostics: [...siteMap.diagnostics, ...checkAddresses(context)] };
}

function createContext(portfolio: Portfolio, siteMap: SiteMap, options: PageOptions): PageContext {
  const locale = portfolio.site.locales[0] ?? 'en';
  const words = wordsFor(locale);
  const facts = options.facts ?? new Map<string, MarkdownFacts>();
  const book: AddressBook = {
    addresses: createAddresses(options.origin, options.base),
    siteMap,
    assets: new Set(portfolio.assets),
    assetPaths: new Set(portfolio.assets.map(assetPath)),
    leftOut: portfolio.leftOut,
    factsOf: (text) => factsOf(text, facts),
  };
  const inProjects = portfolio.achievements.filter(({ project }) => project !== null);
  return {
    portfolio,
    locale,
    words,
    markdownWords: words.markdown,
    book,
    stylesheet: options.stylesheet,
    achievementsByProject: Map.groupBy(inProjects, ({ project }) => project?.slug ?? ''),
    skillIndex: indexSkills(portfolio.engineers),
  };
}

function factsOf({ body }: EntryText, known: Map<string, MarkdownFacts>): MarkdownFacts {
  const found = known.get(body) ?? readMarkdown(body);
  known.set(body, found);
  return found;
}
