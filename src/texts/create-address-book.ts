import { isCopied } from '../content/file-kinds.ts';
import type { MarkdownFacts } from '../markdown/markdown-facts.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { PictureView } from '../markdown/slot-values.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { type Addresses, copiedPath } from './address.ts';
import type { AddressBook } from './resolve-address.ts';
import type { SiteMap } from './site-map.ts';

/** What an address book is made from, besides the portfolio. */
export interface BookSources {
  readonly addresses: Addresses;
  readonly siteMap: SiteMap;
  /** What each sound picture of the content folder is shown as, by its path inside the folder. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** What bodies gave when they were parsed before. */
  readonly parsed?: ParsedBodies;
}

/** What the parse of each body gave, by the body. */
export type ParsedBodies = ReadonlyMap<string, MarkdownFacts>;

/** The address book of a portfolio, and what the bodies that were asked for gave: each is parsed once. */
export function createAddressBook(
  portfolio: Portfolio,
  { addresses, siteMap, pictures, parsed = new Map() }: BookSources,
): { readonly book: AddressBook; readonly parsed: ParsedBodies } {
  const bodies = new Map<string, MarkdownFacts>();
  const book: AddressBook = {
    addresses,
    siteMap,
    assets: new Set(portfolio.assets),
    copiedPaths: new Set(portfolio.assets.filter(isCopied).map(copiedPath)),
    pictureOf: (asset) => pictures.get(asset) ?? null,
    leftOut: portfolio.leftOut,
    factsOf: ({ body }) => {
      const facts = bodies.get(body) ?? parsed.get(body) ?? readMarkdown(body);
      bodies.set(body, facts);
      return facts;
    },
  };
  return { book, parsed: bodies };
}
