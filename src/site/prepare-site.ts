import { isCopied } from '../content/asset-file.ts';
import { loadContent, type ReadMemory } from '../content/load-content.ts';
import { placeholderSite } from '../content/schemas/site.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { readPictures } from '../images/read-pictures.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { createAddresses, outputPath } from '../pages/address.ts';
import { createPages } from '../pages/create-pages.ts';
import { hashOf } from '../plan/hash.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import { compileStyles } from '../styles/compile-styles.ts';
import { checkLocales } from './check-locales.ts';
import { copyFiles, readyFile } from './copy-files.ts';
import { feedFiles } from './feed-files.ts';
import { pictureFilesOf, toPagePictures } from './show-pictures.ts';
import type { Site, SiteFile } from './site.ts';
import type { SiteOptions } from './site-options.ts';

/** What one preparation leaves for the next, to make it quick; a new one is empty. */
export interface SiteMemory {
  readonly entries: ReadMemory;
  readonly facts: Map<string, MarkdownFacts>;
  /** The compiled style sheet; `null` makes the next preparation compile it anew. */
  styles: Result<string> | null;
}

/** An empty memory. */
export function createSiteMemory(): SiteMemory {
  return { entries: new Map(), facts: new Map(), styles: null };
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
  const site = content.value.site ?? placeholderSite;
  const addresses = createAddresses(options.url ?? site.url, options.base ?? site.base);
  const portfolio = buildPortfolio(content.value, site, options);
  const { assets } = portfolio.value;
  const pictures = await readPictures(
    options.content,
    assets.filter((asset) => !isCopied(asset)),
    options.pictureCache,
  );
  memory.styles ??= compileStyles('styles/site.scss');
  const styles = memory.styles;
  const stylesheet = options.hashedAssets
    ? `/assets/site.${hashOf(styles.value).slice(0, 10)}.css`
    : '/assets/site.css';
  const pages = createPages(portfolio.value, {
    addresses,
    stylesheet,
    pictures: toPagePictures(pictures.value, addresses.href),
    facts: memory.facts,
  });
  const copied = copyFiles(options.content, assets);
  const stages = [content, pictures, styles, portfolio, pages, copied];
  const diagnostics = sortDiagnostics([
    ...stages.flatMap((stage) => stage.diagnostics),
    ...checkLocales(content.value),
  ]);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const files: readonly SiteFile[] = [
    readyFile(outputPath(stylesheet), styles.value),
    ...feedFiles(pages.value.pages, portfolio.value, addresses.absolute),
    ...pictureFilesOf(pictures.value, pages.value.pictures),
    ...copied.value,
  ];
  return { value: { pages: pages.value.pages, files }, diagnostics };
}
