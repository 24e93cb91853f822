import { isCopied } from '../content/asset-file.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { wordsFor } from '../i18n/words-for.ts';
import type { Picture } from '../markdown/body.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { datedEntries } from '../portfolio/dated-entries.ts';
import { indexOrganizations } from '../portfolio/organization-people.ts';
import type { EntryText, Portfolio } from '../portfolio/portfolio.ts';
import type { Addresses } from './address.ts';
import { checkAddresses } from './check-addresses.ts';
import { copiedPath } from './copied-path.ts';
import { indexSkills } from './index-skills.ts';
import { listPages } from './list-pages.ts';
import type { Page } from './page.ts';
import type { ExplorerAssets, PageContext, SkillIndex } from './page-context.ts';
import type { AddressBook } from './resolve-address.ts';
import { buildSiteMap, type SiteMap } from './site-map.ts';
import { redirectView } from './views/redirect.ts';

/** What pages are made with, besides the portfolio. */
export interface PageOptions {
  readonly addresses: Addresses;
  /** Path of the script that decides between light and dark. */
  readonly themeScript: string;
  /** Path of the file that holds all icons. */
  readonly icons: string;
  /** Path of the site's sign in a browser tab. */
  readonly favicon: string;
  /** What each sound picture of the content folder is shown as, by its path inside the folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What lists are explored with; without it they are not. */
  readonly explorer?: ExplorerAssets;
  /** Headings and links by body, kept between builds to make the next one quick. */
  readonly facts?: Map<string, MarkdownFacts>;
}

/** The pages, and the pictures that some page shows, by path inside the content folder. */
export interface PageList {
  readonly pages: readonly Page[];
  readonly pictures: ReadonlySet<string>;
}

/** All pages of a portfolio. Diagnostics: addresses that clash or lead nowhere, and mistakes in bodies. */
export function createPages(portfolio: Portfolio, options: PageOptions): Result<PageList> {
  const skillIndex = indexSkills(portfolio);
  const listed = listPages(portfolio, skillIndex);
  const siteMap = buildSiteMap(listed);
  const shown = new Set<string>();
  const pictureOf = (asset: string): Picture | null => {
    shown.add(asset);
    return options.pictures.get(asset) ?? null;
  };
  const context = createContext(portfolio, skillIndex, siteMap.value, options, pictureOf);
  const { locale } = context;
  const pages = listed.map(({ url, make }): Page => ({ ...make(context), url, locale }));
  const redirects = listed.flatMap(({ url, owner, aliases }) =>
    aliases.map((alias): Page => ({ url: alias, kind: 'redirect', locale, view: redirectView(owner, url, context) })),
  );
  const diagnostics = [...siteMap.diagnostics, ...checkAddresses(context)];
  return { value: { pages: [...pages, ...redirects], pictures: shown }, diagnostics };
}

function createContext(
  portfolio: Portfolio,
  skillIndex: SkillIndex,
  siteMap: SiteMap,
  options: PageOptions,
  pictureOf: AddressBook['pictureOf'],
): PageContext {
  const locale = portfolio.site.locales[0] ?? 'en';
  const words = wordsFor(locale);
  const facts = options.facts ?? new Map<string, MarkdownFacts>();
  const book: AddressBook = {
    addresses: options.addresses,
    siteMap,
    assets: new Set(portfolio.assets),
    copiedPaths: new Set(portfolio.assets.filter(isCopied).map(copiedPath)),
    pictureOf,
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
    themeScript: options.themeScript,
    icons: options.icons,
    favicon: options.favicon,
    explorer: options.explorer ?? null,
    hasFeed: portfolio.site.outputs.feed && datedEntries(portfolio).length > 0,
    projectPlaces: new Map(portfolio.projects.map(({ slug }, place) => [slug, place])),
    achievementPlaces: new Map(portfolio.achievements.map(({ slug }, place) => [slug, place])),
    achievementsByProject: Map.groupBy(inProjects, ({ project }) => project?.slug ?? ''),
    organizationIndex: indexOrganizations(portfolio.engineers),
    skillIndex,
  };
}

function factsOf({ body }: EntryText, known: Map<string, MarkdownFacts>): MarkdownFacts {
  const found = known.get(body) ?? readMarkdown(body);
  known.set(body, found);
  return found;
}
