import { markedWordsFor } from '../i18n/words.ts';
import type { Pictures } from '../images/read-pictures.ts';
import type { Memo } from '../memo/memo.ts';
import { createShell, type ShellFiles } from '../pages/create-shell.ts';
import { exploreLists } from '../pages/explorer/explore-lists.ts';
import { createPages } from '../pages/list-pages.ts';
import { createContext, type PageContext } from '../pages/page-context.ts';
import type { ShellView } from '../pages/views/frame.ts';
import { skillPaths } from '../pages/views/skills.ts';
import { createAddressBook } from '../texts/address-book.ts';
import { readBodies } from '../texts/read-bodies.ts';
import type { Renamed } from '../texts/renamed-pages.ts';
import { type ResolvedTexts, resolveTexts } from '../texts/resolve-texts.ts';
import { indexFiles } from './index-files.ts';
import { fallbackOf, pageLanguages } from './language-facts.ts';
import type { LanguageMap } from './map-language.ts';
import { type PackedPage, packPage, packPageSmall } from './pack-page.ts';
import { toPagePictures } from './show-pictures.ts';
import type { SiteFile, SiteOptions } from './site.ts';
import { type Each, forEach, memoOf } from './site-languages.ts';

// From here on, memory is what a machine has too little of.
const MANY_PAGES = 5000;

/** Every text of a language, with all that is wrong in one. */
export function readTexts(
  { content, portfolio, addresses, siteMap }: LanguageMap,
  {
    pictures,
    maps,
    renamed,
  }: { readonly pictures: Pictures; readonly maps: readonly LanguageMap[]; readonly renamed: Renamed },
  memo: Memo,
): ResolvedTexts {
  const given = {
    addresses,
    siteMap,
    renamed,
    languages: maps.filter(({ folder }) => folder !== ''),
    pictures: memo.keepAlike('pictures', toPagePictures(pictures, addresses.pictureHref)),
    bodies: readBodies(portfolio, content, memo),
  };
  const book = createAddressBook(portfolio, given, memo);
  return resolveTexts(portfolio, book, markedWordsFor(portfolio.locale, portfolio.site.words).markdown, memo);
}

/** A language with all that its pages are made with, and the part of the memo that is its own. */
export interface LanguageWork {
  readonly map: LanguageMap;
  readonly memo: Memo;
  /** What views are made with, but for what lists are explored with. */
  readonly context: PageContext;
}

/** What the pages of each language are made with; `icons` is the path of all drawings. */
export function makeContexts(
  read: Each<ResolvedTexts & { readonly map: LanguageMap }>,
  icons: string,
  memo: Memo,
): Each<LanguageWork> {
  const maps = forEach(read, ({ map }) => map);
  const languages = pageLanguages(maps, memo);
  return forEach(read, ({ map, ...texts }) => {
    const part = memoOf(map, memo);
    const { portfolio, index, addresses, skillPages, siteMap } = map;
    const context = createContext(portfolio, index, {
      ...{ texts, addresses, icons, languages },
      paths: siteMap.paths,
      skillPath: skillPaths(skillPages, part),
      fallback: fallbackOf(map, languages[0] ?? null, texts, part),
    });
    return { map, memo: part, context };
  });
}

/** The pages of a language, and with what their lists are explored. */
export interface LanguagePages {
  readonly memo: Memo;
  readonly context: PageContext;
  readonly pages: readonly PackedPage[];
  /** What lists are explored with. */
  readonly files: readonly SiteFile[];
}

/** Makes all pages of a language; `script` is the path of the one that explores lists. */
export function makeLanguagePages(
  { map: { listed, folder }, context: bare, memo }: LanguageWork,
  script: string,
  { hashedAssets }: Pick<SiteOptions, 'hashedAssets'>,
): LanguagePages {
  const explored = memo.keepReading('explored lists', [], bare, (read) =>
    memo.keepAlike('parts of explored lists', exploreLists(read)),
  );
  const indexes = explored.map((each) =>
    memo.keep(`index of ${each.list}`, [each, hashedAssets], () => ({
      ...each,
      ...indexFiles(`${each.list}${folder.replace('/', '.')}`, each.index, hashedAssets),
    })),
  );
  const lists = memo.keep('lists of the explorer', indexes, () => new Map(indexes.map((each) => [each.list, each])));
  const context = { ...bare, explorer: { script, lists } };
  const pages = createPages(listed, context, listed.length < MANY_PAGES ? packPage : packPageSmall, memo);
  return { memo, context, pages, files: indexes.flatMap(({ files }) => files) };
}

/** What the pages of a language share. */
export function makeShell({ context, memo }: LanguagePages, files: ShellFiles): ShellView {
  return memo.keepReading('shell', [files], context, (read) => createShell(read, files));
}
