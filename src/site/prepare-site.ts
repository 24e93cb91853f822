import path from 'node:path';
import { isCopied } from '../content/file-kinds.ts';
import { readContent } from '../content/load-content.ts';
import { readFiles, rereadTexts } from '../content/read-files.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { failOn, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { cacheIn } from '../files/cached-file.ts';
import { iconSprite } from '../icons/icons.ts';
import { checkCopiedPictures } from '../images/check-copied-pictures.ts';
import { readPictures } from '../images/read-pictures.ts';
import { noMemo } from '../memo/memo.ts';
import { findMissingGlyphs } from '../outputs/typeset/find-missing-glyphs.ts';
import type { ShellFiles } from '../pages/create-shell.ts';
import { plainContext } from '../pages/page-context.ts';
import { findHints } from '../portfolio/find-hints.ts';
import { warnExpired } from '../portfolio/warn-expired.ts';
import { warnHidden } from '../portfolio/warn-hidden.ts';
import { warnNdaNames } from '../portfolio/warn-nda-names.ts';
import { checkHosts } from './check-hosts.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkUnits } from './check-units.ts';
import { compileAssets } from './compile-assets.ts';
import { findHeavyFonts } from './find-heavy-fonts.ts';
import { followRenames } from './follow-renames.ts';
import { frontsOf } from './fronts-of.ts';
import { checkFolders } from './language-facts.ts';
import { machineFiles, ownFilesOnSite, schemaFiles, searchFiles } from './machine-files.ts';
import { makeContexts, makeLanguagePages, makeShell, readTexts } from './make-language.ts';
import { makeStylesheets } from './make-stylesheets.ts';
import { type LanguageMap, mapLanguage } from './map-language.ts';
import { outputFiles } from './output-files.ts';
import { readTheme } from './read-theme.ts';
import { findMoving, pictureFilesOf } from './show-pictures.ts';
import type { Site, SiteFile, SiteOptions } from './site.ts';
import { createSiteCache, type SiteCache } from './site-cache.ts';
import { copyFiles, createAsset, findCopiedCrlf } from './site-files.ts';
import { siteIcons } from './site-icons.ts';
import { forEach, memoOf, siteLanguages } from './site-languages.ts';
import { refusedChecks, switchChecks } from './switched-checks.ts';

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
  cached.files = (last === null ? null : rereadTexts(last, changed)) ?? readFiles(options.content, last?.value);
  cached.changed = [];
  const content = readContent(cached.files, memo);
  await memo.keep('schemas for editors', frontsOf(content.value, memo), () => options.onContent?.(content.value));
  const languages = siteLanguages(content.value, cached.files.value, memo);
  const mapped = forEach(languages.value, (each) => mapLanguage(each, options, memoOf(each, memo)));
  const maps = forEach(mapped, ({ value }) => value);
  const [first] = maps;
  const { portfolio, addresses, siteMap } = first;
  const { site, assets } = portfolio;
  const pictures = await readPictures(
    options.content,
    assets.filter((asset) => !isCopied(asset)),
    path.join(options.cache, 'pictures'),
  );
  cached.compiled ??= await compileAssets(path.join(options.cache, 'compiled'));
  const { styles, themeScript, shareScript, languageScript, explorer } = cached.compiled;
  const asset = (name: string, content: string) => createAsset(name, content, options.hashedAssets);
  const own = {
    themeScript: asset('theme.js', themeScript.value),
    shareScript: asset('share.js', shareScript.value),
    icons: asset('icons.svg', iconSprite()),
    explorer: asset('explorer.js', explorer.value),
  };
  const forLanguages = maps.length > 1 ? [asset('languages.js', languageScript.value)] : [];
  const renames = followRenames(content.value, siteMap, options.former ?? cached.former);
  const texts = forEach(maps, (map) => ({
    map,
    ...readTexts(map, { pictures: pictures.value, maps, renamed: renames.value }, memoOf(map, memo)),
  }));
  const copied = copyFiles(options.content, assets, () => maps.flatMap(ownFilesOnSite));
  const loadable = { paths: siteMap.files, href: addresses.href };
  const theme = await readTheme(content.value, loadable, cacheIn(path.join(options.cache, 'fonts')));
  const scripts = [themeScript, shareScript, languageScript, explorer];
  const stages = [content, languages, pictures, styles, ...scripts, ...mapped, ...texts, copied, theme];
  const found = withoutRepeats([
    ...stages.flatMap((stage) => stage.diagnostics),
    ...(await checkCopiedPictures(options.content, assets.filter(isCopied), path.join(options.cache, 'pictures'))),
    ...(options.drafts ? [] : warnHidden(content.value)),
    ...memo.keep('names under NDA', [portfolio], () => warnNdaNames(content.value, portfolio)),
    ...checkHosts(content.value, options.allowedHosts ?? [], options.isPreview ? 'warning' : 'error'),
    ...checkUnits(content.value),
    ...mapped.flatMap(({ ownWords }) => ownWords),
    ...checkFolders(maps),
    ...checkPlaceholders(content.value, options.url),
    ...warnExpired(portfolio, options.today ?? site.asOf),
  ]);
  const works = makeContexts(texts, own.icons.path, memo);
  const [{ context }] = works;
  // A skill may only seem unproven, or a list not to be there, because an entry has a mistake: then it is too early for these.
  const navigation = hasErrors(found) ? [] : checkNavigation(content.value, context);
  const wantsHints = options.hints && !hasErrors(found);
  const shownTexts = { pictures: new Set(texts.flatMap((each) => [...each.pictures])) };
  const hints = wantsHints
    ? [...findHints(portfolio), ...findCopiedCrlf(options.content, assets), ...findMoving(pictures.value, shownTexts)]
    : [];
  const wanted = found.filter(({ severity }) => wantsHints || severity !== 'hint');
  const toKeep = options.former === undefined || hasErrors(found) ? [] : renames.hints();
  const switched = switchChecks(content.value, [...wanted, ...navigation, ...hints, ...toKeep]);
  const sorted = sortDiagnostics([...switched.diagnostics, ...refusedChecks(content.value, switched.refused)]);
  const diagnostics = options.strict ? failOn(sorted, 'warning') : sorted;
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  cached.former = { siteMap, listKnown: renames.listKnown };
  const contexts = works.map((each) => each.context);
  const missing = options.hints ? await findMissingGlyphs(contexts, cacheIn(path.join(options.cache, 'fonts'))) : [];
  const made = works.map((each) => makeLanguagePages(each, own.explorer.path, options));
  const pages = made.flatMap((each) => each.pages);
  const shown = [
    pages.map(({ characters }) => characters),
    made.map((each) => [each.context.words, each.context.portfolio.site]),
  ];
  const sheets = await makeStylesheets(styles.value, theme.value, shown, portfolio.typefaces, options);
  const heavy = options.hints ? await findHeavyFonts(content.value, sheets.fontFiles) : [];
  const icons = await siteIcons(context, pictures.value, options);
  const { stylesheets, theme: themeSheet, fonts } = sheets;
  const shellFiles: ShellFiles = {
    ...{ stylesheets, theme: themeSheet, fonts, icons: icons.icons },
    themeScript: own.themeScript.path,
    shareScript: own.shareScript.path,
    languageScript: forLanguages[0]?.path ?? null,
    allowedHosts: options.allowedHosts ?? [],
  };
  const listOutputs = async (): Promise<readonly SiteFile[]> => {
    const ofLanguages = works.map(async ({ map, memo: own, context: bare }) => [
      ...machineFiles(
        pages.filter(({ locale }) => locale === map.locale),
        plainContext(bare),
        options,
      ),
      ...(await outputFiles(map.outputs, bare, { memo: own, ...options, pictures: pictures.value })),
    ]);
    return [...schemaFiles(context, options), ...(await Promise.all(ofLanguages)).flat()];
  };
  const files: readonly SiteFile[] = [
    ...[...Object.values(own), ...forLanguages].map(({ file }) => file),
    ...made.flatMap((each) => each.files),
    ...sheets.files,
    ...icons.files,
    ...searchFiles(pages, context, memo),
    ...(options.isPreview ? [] : await listOutputs()),
    ...pictureFilesOf(pictures.value, shownTexts.pictures),
    ...copied.value,
  ];
  const late = switchChecks(content.value, withoutRepeats([...missing, ...heavy]));
  return {
    value: {
      pages,
      shells: new Map(made.map((each) => [each.context.locale, makeShell(each, shellFiles)])),
      files,
      // An edit need not look at thousands of files that hardly anybody opens.
      listOnDemand: options.isPreview ? listOutputs : async () => [],
      address: first.address,
      entryByPath: memo.keep(
        'entries by path',
        maps.flatMap(({ siteMap, addresses }) => [siteMap, addresses]),
        () => entriesByPath(maps),
      ),
      listKnown: renames.listKnown,
      usedChecks: new Set([...switched.used, ...late.used]),
    },
    diagnostics: sortDiagnostics([...diagnostics, ...late.diagnostics]),
  };
}

/** The entry of each page, by the page’s path on the whole site. */
function entriesByPath(maps: readonly LanguageMap[]): ReadonlyMap<string, string> {
  return new Map(
    maps.flatMap(({ siteMap, addresses }) =>
      [...siteMap.entryByPath].map(([page, entry]) => [addresses.onSite(page), entry] as const),
    ),
  );
}

/** What is wrong in one file is found in each language that falls back to it. */
function withoutRepeats(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
