import { type Content, loadContent } from '../../src/content/load-content.ts';
import { placeholderSite } from '../../src/content/schemas/site.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic-lists.ts';
import type { ExplorerIndex } from '../../src/explorer/explorer-index.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import type { PictureView } from '../../src/markdown/slot-values.ts';
import { listOutputs } from '../../src/outputs/list-outputs.ts';
import { pageMarkdown } from '../../src/outputs/markdown/page-markdown.ts';
import { createShell } from '../../src/pages/create-shell.ts';
import { exploreLists } from '../../src/pages/explorer/explore-lists.ts';
import { createPages, listPages } from '../../src/pages/list-pages.ts';
import type { Page, PageKind, Views } from '../../src/pages/page.ts';
import { createContext, type PageContext } from '../../src/pages/page-context.ts';
import { bySheet } from '../../src/pages/sheets.ts';
import type { ShellView } from '../../src/pages/views/frame.ts';
import { skillPaths, skillsParts } from '../../src/pages/views/skills.ts';
import { buildPortfolio } from '../../src/portfolio/build-portfolio.ts';
import { indexPortfolio } from '../../src/portfolio/index-portfolio.ts';
import type { Portfolio } from '../../src/portfolio/portfolio.ts';
import { createAddresses, markdownPath } from '../../src/texts/address.ts';
import { createAddressBook } from '../../src/texts/address-book.ts';
import { readBodies } from '../../src/texts/read-bodies.ts';
import { nothingRenamed } from '../../src/texts/renamed-pages.ts';
import { resolveTexts, type Texts } from '../../src/texts/resolve-texts.ts';
import { buildSiteMap } from '../../src/texts/site-map.ts';

/** A content folder after the three stages that know neither styles nor Eleventy, with all that they reported. */
export interface ReadSite {
  readonly content: Content;
  readonly portfolio: Portfolio;
  readonly texts: Texts;
  readonly pages: readonly Page[];
  readonly shell: ShellView;
  /** What is made of one entry each besides its page, by path on the site. */
  readonly outputs: ReadonlyMap<string, string>;
  /** What outputs are made with. */
  readonly context: PageContext;
  /** What is beside pages as Markdown, by path on the site. */
  readonly markdown: ReadonlyMap<string, string>;
  /** What lists are narrowed with in the browser, by the list's name. */
  readonly indexes: ReadonlyMap<string, ExplorerIndex>;
  readonly diagnostics: readonly Diagnostic[];
}

/** As the command line says them. */
interface ReadOptions {
  readonly drafts?: boolean;
  readonly base?: string;
  readonly allowedHosts?: readonly string[];
}

/** Reads a content folder, named from the project's folder on; a `site.yml` with mistakes is replaced by a stand-in. */
export function readSite(
  folder: string,
  { drafts = false, base = '/', allowedHosts = [] }: ReadOptions = {},
): ReadSite {
  const content = loadContent(folder);
  const portfolio = buildPortfolio(content.value, content.value.site ?? placeholderSite, { drafts });
  const addresses = createAddresses('https://site.example', base);
  const index = indexPortfolio(portfolio.value);
  const skillPages = skillsParts(portfolio.value, index);
  const listed = listPages(portfolio.value, index, skillPages);
  const siteMap = buildSiteMap(listed);
  const book = createAddressBook(portfolio.value, {
    addresses,
    siteMap: siteMap.value,
    languages: [],
    renamed: nothingRenamed,
    bodies: readBodies(portfolio.value, content.value),
    pictures: new Map(content.value.assets.map((asset) => [asset, drawn(addresses.href(`/${asset}`))])),
  });
  const texts = resolveTexts(portfolio.value, book, wordsFor('en').markdown);
  const { paths } = siteMap.value;
  const skillPath = skillPaths(skillPages);
  const bare = createContext(portfolio.value, index, {
    texts,
    addresses,
    paths,
    skillPath,
    icons: '/assets/icons.svg',
  });
  const explored = exploreLists(bare).map((each) => ({ ...each, path: `/assets/${each.list}.json` }));
  const lists = new Map(explored.map((each) => [each.list, each]));
  const context = { ...bare, explorer: { script: '/assets/explorer.js', lists } };
  const shell = createShell(context, {
    stylesheets: bySheet((name) => `/assets/${name}.css`),
    fonts: [],
    themeScript: '/assets/theme.js',
    shareScript: '/assets/share.js',
    icons: { tab: { href: addresses.href('/assets/favicon.svg'), type: 'image/svg+xml' }, touch: null, manifest: null },
    allowedHosts,
  });
  const stages = [content, portfolio, siteMap, texts];
  const pages = createPages(listed, context, (page) => page);
  return {
    content: content.value,
    portfolio: portfolio.value,
    texts,
    pages,
    shell,
    outputs: new Map(listOutputs(portfolio.value).map(({ url, make }) => [url, make(bare)])),
    context: bare,
    markdown: new Map(
      pages.flatMap((page) => {
        const text = pageMarkdown(page, context.words);
        return text === null ? [] : [[markdownPath(page.url), text]];
      }),
    ),
    indexes: new Map(explored.map(({ list, index: explorerIndex }) => [list, explorerIndex])),
    diagnostics: sortDiagnostics(stages.flatMap(({ diagnostics }) => diagnostics)),
  };
}

/** Stands in for a picture that was read: what is in it does not matter here. */
function drawn(src: string): PictureView {
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
