import path from 'node:path';
import { isCopied } from '../content/file-kinds.ts';
import { readContent } from '../content/load-content.ts';
import { type ContentFiles, readFiles, rereadTexts } from '../content/read-files.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { failOn, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { cacheIn } from '../files/cached-file.ts';
import { iconSprite } from '../icons/icons.ts';
import { checkCopiedPictures } from '../images/check-copied-pictures.ts';
import { readPictures } from '../images/read-pictures.ts';
import { createMemo, type Memo, noMemo } from '../memo/memo.ts';
import { findMissingGlyphs } from '../outputs/typeset/find-missing-glyphs.ts';
import { createShell } from '../pages/create-shell.ts';
import { findHints } from '../portfolio/find-hints.ts';
import { warnExpired } from '../portfolio/warn-expired.ts';
import { warnHidden } from '../portfolio/warn-hidden.ts';
import { warnNdaNames } from '../portfolio/warn-nda-names.ts';
import { checkHosts } from './check-hosts.ts';
import { checkLocales } from './check-locales.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkUnits } from './check-units.ts';
import { type CompiledAssets, compileAssets } from './compile-assets.ts';
import { findHeavyFonts } from './find-heavy-fonts.ts';
import { frontsOf } from './fronts-of.ts';
import { machineFiles } from './machine-files.ts';
import { contextOf, makeLanguagePages, readTexts } from './make-language.ts';
import { makeStylesheets } from './make-stylesheets.ts';
import { mapLanguage } from './map-language.ts';
import { outputFiles } from './output-files.ts';
import { readTheme } from './read-theme.ts';
import { findMoving, pictureFilesOf } from './show-pictures.ts';
import type { Site, SiteFile, SiteOptions } from './site.ts';
import { copyFiles, createAsset, findCopiedCrlf } from './site-files.ts';
import { siteIcons } from './site-icons.ts';
import { refusedChecks, switchChecks } from './switched-checks.ts';

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
  await memo.keep('schemas for editors', frontsOf(content.value), () => options.onContent?.(content.value));
  const mapped = mapLanguage(content.value, options, memo);
  const map = mapped.value;
  const { portfolio, addresses, siteMap, outputs, ownFiles } = map;
  const { site, assets } = portfolio;
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
  const texts = readTexts(map, pictures.value, memo);
  const copied = copyFiles(options.content, assets, ownFiles);
  const loadable = { paths: siteMap.files, href: addresses.href };
  const theme = await readTheme(content.value, loadable, cacheIn(path.join(options.cache, 'fonts')));
  const scripts = [themeScript, shareScript, explorer];
  const stages = [content, pictures, styles, ...scripts, mapped, texts, copied, theme];
  const found = [
    ...stages.flatMap((stage) => stage.diagnostics),
    ...(await checkCopiedPictures(options.content, assets.filter(isCopied), path.join(options.cache, 'pictures'))),
    ...(options.drafts ? [] : warnHidden(content.value)),
    ...warnNdaNames(content.value, portfolio),
    ...checkLocales(content.value),
    ...checkHosts(content.value, options.allowedHosts ?? [], options.isPreview ? 'warning' : 'error'),
    ...checkUnits(content.value),
    ...mapped.ownWords,
    ...checkPlaceholders(content.value, options.url),
    ...warnExpired(portfolio, options.today ?? site.asOf),
  ];
  const bare = contextOf(map, texts, own.icons.path, memo);
  // A skill may only seem unproven, or a list not to be there, because an entry has a mistake: then it is too early for these.
  const navigation = hasErrors(found) ? [] : checkNavigation(content.value, bare);
  const wantsHints = options.hints && !hasErrors(found);
  const hints = wantsHints
    ? [...findHints(portfolio), ...findCopiedCrlf(options.content, assets), ...findMoving(pictures.value, texts)]
    : [];
  const wanted = found.filter(({ severity }) => wantsHints || severity !== 'hint');
  const switched = switchChecks(content.value, [...wanted, ...navigation, ...hints]);
  const sorted = sortDiagnostics([...switched.diagnostics, ...refusedChecks(content.value, switched.refused)]);
  const diagnostics = options.strict ? failOn(sorted, 'warning') : sorted;
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const missing = options.hints ? await findMissingGlyphs(bare, cacheIn(path.join(options.cache, 'fonts'))) : [];
  const { context, pages, files: indexes } = makeLanguagePages(map, bare, own.explorer.path, options, memo);
  const shown = [pages.map(({ characters }) => characters), context.words, site];
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
    ...indexes,
    ...sheets.files,
    ...icons.files,
    ...machineFiles(pages, bare, { memo, ...options }),
    ...(await outputFiles(outputs, bare, { memo, ...options, pictures: pictures.value })),
    ...pictureFilesOf(pictures.value, texts.pictures),
    ...copied.value,
  ];
  const late = switchChecks(content.value, [...missing, ...heavy]);
  return {
    value: {
      pages,
      shells: new Map([[context.locale, shell]]),
      files,
      address: map.address,
      entryByPath: siteMap.entryByPath,
      usedChecks: new Set([...switched.used, ...late.used]),
    },
    diagnostics: sortDiagnostics([...diagnostics, ...late.diagnostics]),
  };
}
