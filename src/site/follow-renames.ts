import type { Content } from '../content/load-content.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  findRenamed,
  hintAtAliases,
  type KnownPage,
  knownPages,
  type Renamed,
  rememberPages,
  toRenamed,
} from '../texts/renamed-pages.ts';
import type { SiteMap } from '../texts/site-map.ts';

/** The last good site of a preview, asked only where an address may have changed since then. */
export interface FormerSite {
  readonly siteMap: SiteMap;
  readonly listKnown: () => readonly KnownPage[];
}

/** What became of the pages of a former site, the lines that keep their addresses, and what the next run has to know. */
export function followRenames(
  content: Content,
  siteMap: SiteMap,
  former: readonly KnownPage[] | FormerSite | null,
): {
  readonly value: Renamed;
  readonly hints: () => readonly Diagnostic[];
  readonly listKnown: () => readonly KnownPage[];
} {
  const pages = former === null ? [] : 'siteMap' in former ? listFormer(former, siteMap) : former;
  const listPages = (): readonly KnownPage[] => knownPages(content, siteMap);
  const renamed = findRenamed(pages, siteMap, listPages);
  return {
    value: toRenamed(renamed),
    hints: () => hintAtAliases(renamed, content, siteMap),
    listKnown: () => rememberPages(listPages(), renamed),
  };
}

function listFormer(former: FormerSite, siteMap: SiteMap): readonly KnownPage[] {
  return former.siteMap === siteMap ? [] : former.listKnown();
}
