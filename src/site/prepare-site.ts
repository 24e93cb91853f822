import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent, type ReadMemory } from '../content/load-content.ts';
import { displayPath } from '../content/read-files.ts';
import { placeholderSite } from '../content/schemas/site.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { hasErrors, sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { atom } from '../feeds/atom.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { createAddresses, fixedFiles, outputPath } from '../pages/address.ts';
import { assetPath } from '../pages/asset-path.ts';
import { createPages } from '../pages/create-pages.ts';
import type { Page } from '../pages/page.ts';
import { hashOf } from '../plan/hash.ts';
import { buildPortfolio } from '../portfolio/build-portfolio.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { compileStyles } from '../styles/compile-styles.ts';
import { checkLocales } from './check-locales.ts';
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
export function prepareSite(options: SiteOptions, memory: SiteMemory = createSiteMemory()): Result<Site | null> {
  const content = loadContent(options.content, memory.entries);
  const styles = memory.styles ?? compileStyles('styles/site.scss');
  memory.styles = styles;
  const site = content.value.site ?? placeholderSite;
  const portfolio = buildPortfolio(content.value, site, options);
  const stylesheet = options.hashedAssets
    ? `/assets/site.${hashOf(styles.value).slice(0, 10)}.css`
    : '/assets/site.css';
  const [origin, base] = [options.url ?? site.url, options.base ?? site.base];
  const pages = createPages(portfolio.value, { origin, base, stylesheet, facts: memory.facts });
  const diagnostics = sortDiagnostics([
    ...content.diagnostics,
    ...styles.diagnostics,
    ...checkLocales(content.value),
    ...portfolio.diagnostics,
    ...pages.diagnostics,
  ]);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const copied = copyAssets(options.content, portfolio.value.assets);
  const files: readonly SiteFile[] = [
    { path: outputPath(stylesheet), content: styles.value },
    ...feeds(pages.value, portfolio.value, createAddresses(origin, base).absolute),
    ...copied.value,
  ];
  const value = { pages: pages.value, files };
  return { value: hasErrors(copied.diagnostics) ? null : value, diagnostics: [...diagnostics, ...copied.diagnostics] };
}

function feeds(pages: readonly Page[], portfolio: Portfolio, absolute: (path: string) => string): readonly SiteFile[] {
  const { outputs } = portfolio.site;
  const feed = outputs.feed ? atom(portfolio, { path: fixedFiles.feed, absolute }) : null;
  const address = outputs.sitemap ? absolute(fixedFiles.sitemap) : null;
  return [
    ...(outputs.sitemap ? [{ path: outputPath(fixedFiles.sitemap), content: sitemap(pages) }] : []),
    ...(feed === null ? [] : [{ path: outputPath(fixedFiles.feed), content: feed }]),
    ...(outputs.robots ? [{ path: outputPath(fixedFiles.robots), content: robots(address) }] : []),
  ];
}

function copyAssets(folder: string, assets: readonly string[]): Result<readonly SiteFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = assets.flatMap((asset): SiteFile[] => {
    try {
      return [{ path: outputPath(assetPath(asset)), content: readFileSync(path.join(folder, asset)) }];
    } catch {
      const file = displayPath(folder, asset);
      const place = { file, line: 1, column: 1, length: 1, source: '' };
      diagnostics.push({ severity: 'error', code: 'unreadable', message: `${file} cannot be read`, place, help: null });
      return [];
    }
  });
  return { value, diagnostics };
}
