import path from 'node:path';
import { isCopied } from '../content/file-kinds.ts';
import { readContent } from '../content/load-content.ts';
import { type ContentFiles, readFiles, rereadTexts } from '../content/read-files.ts';
import { noOutputs, placeholderSite } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { failOnWarnings, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { cacheIn } from '../files/cached-file.ts';
import { wordsFor } from '../i18n/words.ts';
import { iconSprite } from '../icons/icons.ts';
import { checkCopiedPictures } from '../images/check-copied-pictures.ts';
import { readPictures } from '../images/read-pictures.ts';
import { createMemo, type Memo, noMemo } from '../memo/memo.ts';
import { listOutputs } from '../outputs/list-outputs.ts';
import { findMissingGlyphs } from '../outputs/typeset/find-missing-glyphs.ts';
import { createShell } from '../pages/create-shell.ts';
import { exploreLists } from '../pages/explorer/explore-lists.ts';
import { createPages, listPages } from '../pages/list-pages.ts';
import { createContext, localeOf } from '../pages/page-context.ts';
import { skillPaths, skillsParts } from '../pages/views/skills.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import { findHints } from '../portfolio/find-hints.ts';
import { indexPortfolio } from '../portfolio/index-portfolio.ts';
import { warnExpired } from '../portfolio/warn-expired.ts';
import { warnHidden } from '../portfolio/warn-hidden.ts';
import { warnNdaNames } from '../portfolio/warn-nda-names.ts';
import { createAddresses } from '../texts/address.ts';
import { createAddressBook } from '../texts/address-book.ts';
import { readBodies } from '../texts/read-bodies.ts';
import { resolveTexts } from '../texts/resolve-texts.ts';
import { buildSiteMap } from '../texts/site-map.ts';
import { checkHosts } from './check-hosts.ts';
import { checkLocales } from './check-locales.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkUnits } from './check-units.ts';
import { checkWords } from './check-words.ts';
import { type CompiledAssets, compileAssets } from './compile-assets.ts';
import { findHeavyFonts } from './find-heavy-fonts.ts';
import { frontsOf } from './fronts-of.ts';
import { indexFiles } from './index-files.ts';
import { listOwnFiles, machineFiles } from './machine-files.ts';
import { makeStylesheets } from './make-stylesheets.ts';
import { outputFiles } from './output-files.ts';
import { packPage, packPageSmall } from './pack-page.ts';
import { readTheme } from './read-theme.ts';
import { findMoving, pictureFilesOf, toPagePictures } from './show-pictures.ts';
import type { Site, SiteFile, SiteOptions } from './site.ts';
import { copiedAddresses, copyFiles, createAsset, findCopiedCrlf } from './site-files.ts';
import { siteIcons } from './site-icons.ts';

// From here on, memory is what a machine has too little of.
const MANY_PAGES = 5000;

/** What one preparation leaves to make the next one quick; a new one is empty. */
export interface SiteCache {
  /** The files of the content folder as they were read last; `null` reads all of them. */
  files: Result<ContentFiles> | null;
  /** Which of these have changed since then, as absolute paths. */
  changed: readonly string[];
  /** Earlier results, so that an edit costs only what it changes. */
  readonly memo: Memo;
  /** The compiled style sheets and scripts; `null` makes the next preparation ask for them anew. */
  compiled: CompiledAssets | null;
}

/** An empty cache. */
export function createSiteCache(): SiteCache {
  return { files: null, changed: [], memo: createMemo(), compiled: null };
}

/**
 * The whole way from a content folder to everything that is to be published. The value is `null` when there is an error;
 * the diagnostics are all that is wrong, sorted by place.
 */
export async function prepareSite(
  options: SiteOptions,
  cached: SiteCache = { ...createSiteCache(), memo: noMemo },
): Promise<Result<Site | null>> {
  const { memo } = cached;
  const { files: last, changed } = cached;
  cached.files = (last === null ? null : rereadTexts(last, changed)) ?? readFiles(options.content);
  cached.changed = [];
  const content = readContent(cached.files, memo);
  const fronts = frontsOf(content.value);
  await memo.keep('schemas for editors', fronts, () => options.onContent?.(content.value));
  const given = content.value.site ?? placeholderSite;
  const ownWords = checkWords(content.value);
  // What no message can be made of is reported, and the rest is said in the usual words until then.
  const read = hasErrors(ownWords) ? { ...given, words: {} } : given;
  const site = options.pagesOnly
    ? memo.keep('site of pages only', [read], () => ({ ...read, outputs: noOutputs }))
    : read;
  const [url, base] = [options.url ?? site.url, options.base ?? site.base];
  const addresses = memo.keep('addresses', [url, base], () => createAddresses(url, base));
  const portfolio = memo.keep('portfolio', [site, options.drafts, options.today, ...fronts], () =>
    buildPortfolio(content.value, site, options, memo),
  );
  const { assets } = portfolio.value;
  const pictures = await readPictures(
    options.content,
    assets.filter((asset) => !isCopied(asset)),
    path.join(options.cache, 'pictures'),
  );
  cached.compiled ??= await compileAssets(path.join(options.cache, 'compiled'));
  const { styles, themeScript, shareScript, explorer } = cached.compiled;
  const asset = (name: string, content: string) => createAsset(name, content, options.hashedAssets);
  const own = {
    themeScript: asset('theme.js', themeScript.value),
    shareScript: asset('share.js', shareScript.value),
    icons: asset('icons.svg', iconSprite()),
    explorer: asset('explorer.js', explorer.value),
  };
  const index = memo.keep('index', [portfolio.value], () => indexPortfolio(portfolio.value, memo));
  const skillPages = memo.keep('pages of the list of skills', [portfolio.value], () =>
    skillsParts(portfolio.value, index),
  );
  const listed = memo.keep('listed pages', [portfolio.value], () => listPages(portfolio.value, index, skillPages));
  const outputs = memo.keep('listed outputs', [portfolio.value], () => listOutputs(portfolio.value));
  const ownFiles = memo.keep('own files', [listed, outputs], () => listOwnFiles(portfolio.value, listed, outputs));
  const allFiles = () => [...ownFiles, ...copiedAddresses(options.content, assets)];
  const siteMap = memo.keep('site map', [listed, assets, ownFiles], () => buildSiteMap(listed, allFiles()));
  const book = createAddressBook(portfolio.value, {
    addresses,
    siteMap: siteMap.value,
    pictures: memo.keepAlike('pictures', toPagePictures(pictures.value, addresses.href)),
    bodies: readBodies(portfolio.value, content.value, memo),
  });
  const words = wordsFor(localeOf(portfolio.value), site.words);
  const texts = resolveTexts(portfolio.value, book, words.markdown, memo);
  const copied = copyFiles(options.content, assets, ownFiles);
  const loadable = { paths: siteMap.value.files, href: addresses.href };
  const theme = await readTheme(content.value, loadable, cacheIn(path.join(options.cache, 'fonts')));
  const scripts = [themeScript, shareScript, explorer];
  const stages = [content, pictures, styles, ...scripts, portfolio, siteMap, texts, copied, theme];
  const found = [
    ...stages.flatMap((stage) => stage.diagnostics),
    ...(await checkCopiedPictures(options.content, assets.filter(isCopied), path.join(options.cache, 'pictures'))),
    ...(options.drafts ? [] : warnHidden(content.value)),
    ...warnNdaNames(content.value, portfolio.value),
    ...checkLocales(content.value),
    ...checkHosts(content.value, options.allowedHosts ?? [], options.isPreview ? 'warning' : 'error'),
    ...checkUnits(content.value),
    ...ownWords,
    ...checkPlaceholders(content.value, options.url),
    ...warnExpired(portfolio.value, options.today ?? site.asOf),
  ];
  const skillPath = skillPaths(skillPages, memo);
  const { paths } = siteMap.value;
  const bare = createContext(portfolio.value, index, { texts, addresses, paths, skillPath, icons: own.icons.path });
  // A skill may only seem unproven, or a list not to be there, because an entry has a mistake: then it is too early for these.
  const navigation = hasErrors(found) ? [] : checkNavigation(content.value, bare);
  const wantsHints = options.hints && !hasErrors(found);
  const hints = wantsHints
    ? [...findHints(portfolio.value), ...findCopiedCrlf(options.content, assets), ...findMoving(pictures.value, texts)]
    : [];
  const wanted = found.filter(({ severity }) => wantsHints || severity !== 'hint');
  const sorted = sortDiagnostics([...wanted, ...navigation, ...hints]);
  const diagnostics = options.strict ? failOnWarnings(sorted) : sorted;
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const missing = options.hints ? await findMissingGlyphs(bare, cacheIn(path.join(options.cache, 'fonts'))) : [];
  const explored = memo.keepReading('explored lists', [], bare, (read) =>
    memo.keepAlike('parts of explored lists', exploreLists(read)),
  );
  const indexes = explored.map((each) =>
    memo.keep(`index of ${each.list}`, [each, options.hashedAssets], () => ({
      ...each,
      ...indexFiles(each.list, each.index, options.hashedAssets),
    })),
  );
  const lists = new Map(indexes.map((each) => [each.list, each]));
  const context = { ...bare, explorer: { script: own.explorer.path, lists } };
  const pages = createPages(listed, context, listed.length < MANY_PAGES ? packPage : packPageSmall, memo);
  const shown = [pages.map(({ characters }) => characters), context.words, portfolio.value.site];
  const sheets = await makeStylesheets(styles.value, theme.value, shown, options);
  const heavy = options.hints ? await findHeavyFonts(content.value, sheets.fontFiles) : [];
  const icons = await siteIcons(bare, pictures.value, options);
  const shell = createShell(context, {
    ...sheets,
    ...icons,
    themeScript: own.themeScript.path,
    shareScript: own.shareScript.path,
    allowedHosts: options.allowedHosts ?? [],
  });
  const files: readonly SiteFile[] = [
    ...Object.values(own).map(({ file }) => file),
    ...indexes.flatMap(({ files }) => files),
    ...sheets.files,
    ...icons.files,
    ...machineFiles(pages, bare, { memo, ...options }),
    ...(await outputFiles(outputs, bare, { memo, ...options, pictures: pictures.value })),
    ...pictureFilesOf(pictures.value, texts.pictures),
    ...copied.value,
  ];
  return {
    value: { pages, shells: new Map([[context.locale, shell]]), files, address: { url, base } },
    diagnostics: sortDiagnostics([...diagnostics, ...missing, ...heavy]),
  };
}
