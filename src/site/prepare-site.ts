import path from 'node:path';
import { isCopied } from '../content/asset-file.ts';
import { loadContent, type ReadMemory } from '../content/load-content.ts';
import { placeholderSite } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { failOnWarnings } from '../diagnostics/fail-on-warnings.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { favicon, iconSprite } from '../icons/icon-sprite.ts';
import { checkCopiedPictures } from '../images/check-copied-pictures.ts';
import { readPictures } from '../images/read-pictures.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { createAddresses } from '../pages/address.ts';
import { createPages } from '../pages/create-pages.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import { noteClaims } from '../portfolio/note-claims.ts';
import { warnExpired } from '../portfolio/warn-expired.ts';
import { checkLocales } from './check-locales.ts';
import { type CompiledAssets, compileAssets } from './compile-assets.ts';
import { copyFiles } from './copy-files.ts';
import { type Asset, createAsset } from './create-asset.ts';
import { dressPages } from './dress-pages.ts';
import { feedFiles } from './feed-files.ts';
import { pictureFilesOf, toPagePictures } from './show-pictures.ts';
import type { Site, SiteFile } from './site.ts';
import type { SiteOptions } from './site-options.ts';

/** What one preparation leaves for the next, to make it quick; a new one is empty. */
export interface SiteMemory {
  readonly entries: ReadMemory;
  readonly facts: Map<string, MarkdownFacts>;
  /** The compiled style sheet and scripts; `null` makes the next preparation ask for them anew. */
  compiled: CompiledAssets | null;
}

/** An empty memory. */
export function createSiteMemory(): SiteMemory {
  return { entries: new Map(), facts: new Map(), compiled: null };
}

/**
 * The whole way from a content folder to everything that is to be published. The value is `null` when there is an error;
 * the diagnostics are all that is wrong, sorted by place.
 */
export async function prepareSite(
  options: SiteOptions,
  memory: SiteMemory = createSiteMemory(),
): Promise<Result<Site | null>> {
  const content = loadContent(options.content, memory.entries);
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
  memory.compiled ??= await compileAssets(path.join(options.cache, 'compiled'));
  const { styles, themeScript, explorer } = memory.compiled;
  const own = {
    themeScript: createAsset('theme.js', themeScript.value, options.hashedAssets),
    icons: createAsset('icons.svg', iconSprite(), options.hashedAssets),
    favicon: createAsset('favicon.svg', favicon(), options.hashedAssets),
    explorer: createAsset('explorer.js', explorer.value, options.hashedAssets),
  };
  const indexes: Asset[] = [];
  const pages = createPages(portfolio.value, {
    addresses,
    themeScript: own.themeScript.path,
    icons: own.icons.path,
    favicon: own.favicon.path,
    pictures: toPagePictures(pictures.value, addresses.href),
    explorer: {
      script: own.explorer.path,
      addIndex: (list, json) => {
        const index = createAsset(`${list}.json`, json, options.hashedAssets);
        indexes.push(index);
        return index.path;
      },
    },
    facts: memory.facts,
  });
  const copied = copyFiles(options.content, assets);
  const stages = [content, pictures, styles, themeScript, explorer, portfolio, pages, copied];
  const found = [
    ...stages.flatMap((stage) => stage.diagnostics),
    ...(await checkCopiedPictures(options.content, assets.filter(isCopied))),
    ...checkLocales(content.value),
    ...(options.today ? warnExpired(portfolio.value, options.today) : []),
  ];
  // A skill can seem unproven only because the entry that shows it has a mistake: then there is nothing to note yet.
  const notes = options.notes && !hasErrors(found) ? noteClaims(portfolio.value) : [];
  const told = sortDiagnostics([...found, ...notes]);
  const diagnostics = options.strict ? failOnWarnings(told) : told;
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const dressed = await dressPages(pages.value.pages, { styles: styles.value, href: addresses.href, options });
  const files: readonly SiteFile[] = [
    ...[...Object.values(own), ...indexes].map(({ file }) => file),
    ...dressed.files,
    ...feedFiles(pages.value.pages, portfolio.value, addresses.absolute),
    ...pictureFilesOf(pictures.value, pages.value.pictures),
    ...copied.value,
  ];
  return { value: { pages: dressed.pages, files }, diagnostics };
}
