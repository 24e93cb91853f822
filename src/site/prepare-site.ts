import path from 'node:path';
import { isCopied } from '../content/file-kinds.ts';
import { type EntryCache, loadContent } from '../content/load-content.ts';
import { placeholderSite } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { failOnWarnings, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { wordsFor } from '../i18n/words.ts';
import { favicon, iconSprite } from '../icons/icons.ts';
import { checkCopiedPictures } from '../images/check-copied-pictures.ts';
import { readPictures } from '../images/read-pictures.ts';
import { createShell } from '../pages/create-shell.ts';
import { exploreLists } from '../pages/explorer/explore-lists.ts';
import { createPages, listPages } from '../pages/list-pages.ts';
import { createContext, localeOf } from '../pages/page-context.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import { findHints } from '../portfolio/find-hints.ts';
import { indexPortfolio } from '../portfolio/index-portfolio.ts';
import { warnExpired } from '../portfolio/warn-expired.ts';
import { warnHidden } from '../portfolio/warn-hidden.ts';
import { createAddresses } from '../texts/address.ts';
import { createAddressBook, type ParsedBodies } from '../texts/create-address-book.ts';
import { resolveTexts } from '../texts/resolve-texts.ts';
import { buildSiteMap } from '../texts/site-map.ts';
import { checkLocales } from './check-locales.ts';
import { checkUnits } from './check-units.ts';
import { type CompiledAssets, compileAssets } from './compile-assets.ts';
import { feedFiles } from './feed-files.ts';
import { makeStylesheet } from './make-stylesheet.ts';
import { pictureFilesOf, toPagePictures } from './show-pictures.ts';
import type { Site, SiteFile, SiteOptions } from './site.ts';
import { copyFiles, createAsset } from './site-files.ts';

/** What one preparation leaves for the next, to make it quick; a new one is empty. */
export interface SiteCache {
  readonly entries: EntryCache;
  parsed: ParsedBodies;
  /** The compiled style sheet and scripts; `null` makes the next preparation ask for them anew. */
  compiled: CompiledAssets | null;
}

/** An empty cache. */
export function createSiteCache(): SiteCache {
  return { entries: new Map(), parsed: new Map(), compiled: null };
}

/**
 * The whole way from a content folder to everything that is to be published. The value is `null` when there is an error;
 * the diagnostics are all that is wrong, sorted by place.
 */
export async function prepareSite(
  options: SiteOptions,
  cached: SiteCache = createSiteCache(),
): Promise<Result<Site | null>> {
  const content = loadContent(options.content, cached.entries);
  await options.onContent?.(content.value);
  const site = content.value.site ?? placeholderSite;
  const addresses = createAddresses(options.url ?? site.url, options.base ?? site.base);
  const portfolio = buildPortfolio(content.value, site, options);
  const { assets } = portfolio.value;
  const pictures = await readPictures(
    options.content,
    assets.filter((asset) => !isCopied(asset)),
    path.join(options.cache, 'pictures'),
  );
  cached.compiled ??= await compileAssets(path.join(options.cache, 'compiled'));
  const { styles, themeScript, explorer } = cached.compiled;
  const asset = (name: string, content: string) => createAsset(name, content, options.hashedAssets);
  const own = {
    themeScript: asset('theme.js', themeScript.value),
    icons: asset('icons.svg', iconSprite()),
    favicon: asset('favicon.svg', favicon()),
    explorer: asset('explorer.js', explorer.value),
  };
  const index = indexPortfolio(portfolio.value);
  const listed = listPages(portfolio.value, index);
  const siteMap = buildSiteMap(listed);
  const { book, parsed } = createAddressBook(portfolio.value, {
    addresses,
    siteMap: siteMap.value,
    pictures: toPagePictures(pictures.value, addresses.href),
    parsed: cached.parsed,
  });
  const words = wordsFor(localeOf(portfolio.value));
  const texts = resolveTexts(portfolio.value, book, words.markdown);
  cached.parsed = parsed;
  const copied = copyFiles(options.content, assets, portfolio.value.site.outputs);
  const stages = [content, pictures, styles, themeScript, explorer, portfolio, siteMap, texts, copied];
  const found = [
    ...stages.flatMap((stage) => stage.diagnostics),
    ...(await checkCopiedPictures(options.content, assets.filter(isCopied))),
    ...(options.drafts ? [] : warnHidden(content.value)),
    ...checkLocales(content.value),
    ...checkUnits(content.value),
    ...(options.today ? warnExpired(portfolio.value, options.today) : []),
  ];
  // A skill can seem unproven only because the entry that shows it has a mistake: then it is too early for hints.
  const hints = options.hints && !hasErrors(found) ? findHints(portfolio.value) : [];
  const sorted = sortDiagnostics([...found, ...hints]);
  const diagnostics = options.strict ? failOnWarnings(sorted) : sorted;
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const { paths } = siteMap.value;
  const bare = createContext(portfolio.value, index, { texts, addresses, paths, icons: own.icons.path });
  const indexes = exploreLists(bare).map((each) => ({
    ...each,
    ...asset(`${each.list}.json`, JSON.stringify(each.index)),
  }));
  const lists = new Map(indexes.map((each) => [each.list, each]));
  const context = { ...bare, explorer: { script: own.explorer.path, lists } };
  const pages = createPages(listed, context);
  const shown = [pages.map(({ view }) => view), context.words, portfolio.value.site];
  const stylesheet = await makeStylesheet(styles.value, shown, options);
  const shell = createShell(context, {
    stylesheet: stylesheet.path,
    fonts: stylesheet.fonts,
    themeScript: own.themeScript.path,
    favicon: own.favicon.path,
  });
  const files: readonly SiteFile[] = [
    ...[...Object.values(own), ...indexes].map(({ file }) => file),
    ...stylesheet.files,
    ...feedFiles(pages, portfolio.value, addresses.absolute),
    ...pictureFilesOf(pictures.value, texts.pictures),
    ...copied.value,
  ];
  return { value: { pages, shells: new Map([[context.locale, shell]]), files }, diagnostics };
}
