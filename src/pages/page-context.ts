import type { ExplorerIndex, SortIndex } from '../explorer/explorer-index.ts';
import type { UnitForms } from '../i18n/format-amount.ts';
import { type Language, markedWordsFor, type Words, wordsFor } from '../i18n/words.ts';
import type { PortfolioIndex } from '../portfolio/index-portfolio.ts';
import type { Portfolio, Skill } from '../portfolio/portfolio.ts';
import { type Addresses, fixedPaths, pathOf } from '../texts/address.ts';
import type { Texts } from '../texts/resolve-texts.ts';
import { haveList, notesHeading } from './items/note-kinds.ts';
import type { Fallback, PageLanguage } from './languages.ts';
import type { ExploredName, FacetName } from './lists/narrowing.ts';

/** What all views of one locale are made with; none of them changes it. */
export interface PageContext extends PortfolioIndex {
  readonly portfolio: Portfolio;
  readonly locale: string;
  /** Those of another language, for want of own ones, are marked. */
  readonly words: Words;
  /** All languages of the site in their order, this one among them. */
  readonly languages: readonly PageLanguage[];
  /** The language of the originals; `null` where this is theirs. */
  readonly original: Language | null;
  /** What this language has in that of the originals; `null` where it is theirs. */
  readonly fallback: Fallback | null;
  /** The forms of units, where the content gives them. */
  readonly units: UnitForms;
  readonly texts: Texts;
  readonly addresses: Addresses;
  /** Every page's path. */
  readonly paths: ReadonlySet<string>;
  /** The path on the site of a skill: its page, or its place in the list of skills where nobody has proven it. */
  readonly skillPath: (skill: Pick<Skill, 'name' | 'slug'>) => string;
  /** Path of the file that holds all icons. */
  readonly icons: string;
  /** Path of the page that has the contact form; `null` where there is no form. */
  readonly formPath: string | null;
  /** What the list of notes is called; `null` where there is none. */
  readonly notesLabel: string | null;
  /** What lists are explored with in the browser; `null` when they are not. */
  readonly explorer: Explorer | null;
}

/** The context of a portfolio's pages, without an explorer. */
export function createContext(
  portfolio: Portfolio,
  index: PortfolioIndex,
  given: Pick<PageContext, 'texts' | 'addresses' | 'paths' | 'skillPath' | 'icons'> &
    Partial<Pick<PageContext, 'languages' | 'fallback'>>,
): PageContext {
  const { locale, site } = portfolio;
  const words = markedWordsFor(locale, site.words);
  return {
    languages: [],
    fallback: null,
    ...given,
    original: (given.fallback ?? null) === null ? null : (given.languages?.[0] ?? null),
    ...index,
    portfolio,
    locale,
    words,
    units: portfolio.units.byName,
    formPath: formPathOf(portfolio),
    notesLabel: haveList(portfolio.notes) ? notesHeading(portfolio.notes, words) : null,
    explorer: null,
  };
}

/** The same for what is plain text: nothing in its words is marked as of another language. */
export function plainContext(context: PageContext): PageContext {
  const { portfolio, locale } = context;
  const words = wordsFor(locale, portfolio.site.words);
  return words === context.words ? context : { ...context, words };
}

/** The first page that asks for it has the contact form, or else the home page. */
function formPathOf({ site, pages }: Portfolio): string | null {
  if (site.form === null) return null;
  const page = pages.find(({ data }) => data.form);
  return page === undefined ? fixedPaths.home : pathOf.page({ ...page, permalink: page.data.permalink });
}

/** An order that can be chosen, with its words. */
export interface ListSort extends SortIndex {
  readonly label: string;
}

/** A list that the browser can narrow and sort, with its index, which is published as JSON. */
export interface ExploredList {
  readonly list: ExploredName;
  readonly index: ExplorerIndex<FacetName>;
  readonly sorts: readonly ListSort[];
}

/** What lists are explored with: paths of the script and of each list's index. */
interface Explorer {
  readonly script: string;
  readonly lists: ReadonlyMap<ExploredName, ExploredList & { readonly path: string }>;
}
