import { type Content, loadContent } from '../src/content/load-content.ts';
import { placeholderSite } from '../src/content/schemas/site.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../src/diagnostics/sort-diagnostics.ts';
import type { ExplorerIndex } from '../src/explorer/explorer-index.ts';
import type { Picture } from '../src/markdown/body.ts';
import { createAddresses } from '../src/pages/address.ts';
import { createPages } from '../src/pages/create-pages.ts';
import type { Page, PageKind, Views } from '../src/pages/page.ts';
import { buildPortfolio } from '../src/portfolio/build-portfolio.ts';
import type { Portfolio } from '../src/portfolio/portfolio.ts';

/** A content folder after the three stages that know neither styles nor Eleventy, with all that they had to say. */
export interface ReadSite {
  readonly content: Content;
  readonly portfolio: Portfolio;
  readonly pages: readonly Page[];
  /** What lists are narrowed with in the browser, by the list's name. */
  readonly indexes: ReadonlyMap<string, ExplorerIndex>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a content folder, named from the project's folder on; a `site.yml` with mistakes is replaced by a stand-in. */
export function readSite(folder: string, { drafts = false, base = '/' } = {}): ReadSite {
  const content = loadContent(folder);
  const portfolio = buildPortfolio(content.value, content.value.site ?? placeholderSite, { drafts });
  const addresses = createAddresses('https://site.example', base);
  const indexes = new Map<string, ExplorerIndex>();
  const pages = createPages(portfolio.value, {
    addresses,
    themeScript: '/assets/theme.js',
    icons: '/assets/icons.svg',
    favicon: '/assets/favicon.svg',
    explorer: {
      script: '/assets/explorer.js',
      addIndex: (list, json) => {
        indexes.set(list, JSON.parse(json));
        return `/assets/${list}.json`;
      },
    },
    pictures: new Map(content.value.assets.map((asset) => [asset, drawn(addresses.href(`/${asset}`))])),
  });
  const diagnostics = sortDiagnostics([...content.diagnostics, ...portfolio.diagnostics, ...pages.diagnostics]);
  return { content: content.value, portfolio: portfolio.value, pages: pages.value.pages, indexes, diagnostics };
}

/** Stands in for a picture that was read: what is in it does not matter here. */
function drawn(src: string): Picture {
  return { src, width: 640, height: 480, sources: [] };
}

/** The view of the page at `url`; throws when there is none of this kind. */
export function viewAt<Kind extends PageKind>(site: ReadSite, kind: Kind, url: string): Views[Kind] {
  const found = site.pages.find(
    (page): page is Page & { readonly view: Views[Kind] } => page.kind === kind && page.url === url,
  );
  if (found === undefined) throw new Error(`there is no ${kind} page at ${url}`);
  return found.view;
}
