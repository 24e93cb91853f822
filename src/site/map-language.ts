import type { Content } from '../content/load-content.ts';
import { noOutputs, placeholderSite, type SiteData } from '../content/schemas/site.ts';
import type { TranslationState } from '../content/translations/localize-content.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import type { Memo } from '../memo/memo.ts';
import { type ListedOutput, listOutputs } from '../outputs/list-outputs.ts';
import { installedTypefaces } from '../outputs/typeset/typefaces.ts';
import { listPages } from '../pages/list-pages.ts';
import type { ListedPage } from '../pages/page.ts';
import { type SkillsPart, skillsParts } from '../pages/views/skills.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import { indexPortfolio, type PortfolioIndex } from '../portfolio/index-portfolio.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { type Addresses, createAddresses } from '../texts/address.ts';
import { buildSiteMap, type FileAddress, type SiteMap } from '../texts/site-map.ts';
import { checkWords } from './check-words.ts';
import { frontsOf } from './fronts-of.ts';
import { listOwnFiles, listSharedFiles } from './machine-files.ts';
import { ownWordsOf } from './own-words.ts';
import type { SiteOptions } from './site.ts';
import { copiedAddresses, type OwnFile } from './site-files.ts';

/** A language of a site, and what the content says in it. */
export interface SiteLanguage {
  readonly content: Content;
  readonly locale: string;
  /** `/es`; empty for the first language. */
  readonly folder: string;
  /** How far each file of the content is translated; `null` for the first language, in which the originals are. */
  readonly states: readonly TranslationState[] | null;
}

/** A site in one language, as far as it is known before any text is resolved: what there is, and at which address. */
export interface LanguageMap extends SiteLanguage {
  readonly portfolio: Portfolio;
  readonly index: PortfolioIndex;
  /** Where the site is published: scheme and host, and the path there. */
  readonly address: { readonly url: string; readonly base: string };
  readonly addresses: Addresses;
  readonly listed: readonly ListedPage[];
  readonly skillPages: readonly SkillsPart[];
  readonly outputs: readonly ListedOutput[];
  /** The files of this language that the site makes itself besides its pages and what lies below `/assets/`. */
  readonly ownFiles: readonly OwnFile[];
  readonly siteMap: SiteMap;
}

/** Maps a site in one language. Mistakes in its own words are listed apart. */
export function mapLanguage(
  language: SiteLanguage,
  options: SiteOptions,
  memo: Memo,
): Result<LanguageMap> & { readonly ownWords: readonly Diagnostic[] } {
  const { content, locale, folder } = language;
  const fronts = frontsOf(content, memo);
  const ownWords = checkWords(content, locale);
  const site = siteOf(language, ownWords, options, memo);
  const [url, base] = [options.url ?? site.url, options.base ?? site.base];
  const built = memo.keep('portfolio', [site, options.drafts, options.today, ...fronts], () =>
    buildPortfolio(content, site, { typefaces: installedTypefaces(), ...options, locale }, memo),
  );
  const portfolio = built.value;
  const index = memo.keep('index', [portfolio], () => indexPortfolio(portfolio, memo));
  const skillPages = memo.keep('pages of the list of skills', [portfolio], () => skillsParts(portfolio, index));
  const listed = memo.keep('listed pages', [portfolio], () => listPages(portfolio, index, skillPages));
  const outputs = memo.keep('listed outputs', [portfolio], () => listOutputs(portfolio));
  const ownFiles = memo.keep('own files', [listed, outputs], () => listOwnFiles(portfolio, listed, outputs));
  const shared: readonly FileAddress[] = memo.keep('shared files', [portfolio], () => [
    ...listSharedFiles(portfolio),
    ...copiedAddresses(options.content, portfolio.assets),
  ]);
  const addresses = memo.keep('addresses', [url, base, folder, shared], () =>
    createAddresses(url, base, { folder, shared: new Set(shared.map((file) => file.url)) }),
  );
  const siteMap = memo.keep('site map', [listed, shared, ownFiles], () =>
    buildSiteMap(listed, [...ownFiles, ...shared]),
  );
  return {
    value: {
      ...language,
      ...{ portfolio, index, address: { url, base }, addresses },
      ...{ listed, skillPages, outputs, ownFiles, siteMap: siteMap.value },
    },
    diagnostics: [...built.diagnostics, ...siteMap.diagnostics],
    ownWords,
  };
}

/** What no message can be made of is reported, and the rest is said in the usual words until then. */
function siteOf(
  { content, locale }: SiteLanguage,
  ownWords: readonly Diagnostic[],
  options: SiteOptions,
  memo: Memo,
): SiteData {
  const given = content.site ?? placeholderSite;
  const words = memo.keepAlike('own words', hasErrors(ownWords) ? {} : ownWordsOf(content, locale, given.words));
  const site = memo.keep('site with own words', [given, words], () => ({ ...given, words }));
  return options.pagesOnly ? memo.keep('site of pages only', [site], () => ({ ...site, outputs: noOutputs })) : site;
}
