import type { Words } from '../i18n/words.ts';
import type { FrameInput } from './create-frame.ts';
import type { PageContext } from './page-context.ts';
import type { LinkView } from './views/frame.ts';

/** One page's share of a list that may be too long for one page. */
export interface ListPart<Item> {
  /** Path on the site. */
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  /** Of parts of the list. */
  readonly count: number;
  /** Path of the first part; the others lie below it. */
  readonly first: string;
  readonly items: readonly Item[];
  /** Those of all parts together. */
  readonly whole: readonly Item[];
}

/** The way through a list of several pages. */
export interface PagerView {
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  /** `Page 2 of 13` */
  readonly status: string;
}

/** How much of a list one page shows. */
export interface PageSize<Item> {
  /** So many items at most. */
  readonly items: number;
  /** About how many bytes of HTML an item takes; one that is too heavy for any page stands alone. */
  readonly weigh: (item: Item) => number;
  /** About how many bytes the first page needs for what only it shows. */
  readonly before?: number;
}

/** About how many bytes of HTML the items of one page may take: the page stays below 150 kB with what surrounds them. */
const MAX_WEIGHT = 135_000;

/** Splits a list into parts that fit on a page each, in their order; an empty list has one part. */
export function paginate<Item>(items: readonly Item[], size: PageSize<Item>, first: string): readonly ListPart<Item>[] {
  const parts = fill(items, size);
  return parts.map((part, index) => ({
    path: partPath(first, index + 1),
    number: index + 1,
    count: parts.length,
    first,
    items: part,
    whole: items,
  }));
}

function fill<Item>(items: readonly Item[], { items: most, weigh, before = 0 }: PageSize<Item>): readonly Item[][] {
  let part: Item[] = [];
  let weight = before;
  const parts = [part];
  for (const item of items) {
    const own = weigh(item);
    if (part.length > 0 && (part.length === most || weight + own > MAX_WEIGHT)) {
      part = [];
      weight = 0;
      parts.push(part);
    }
    part.push(item);
    weight += own;
  }
  return parts;
}

/** The pager of a part; `null` when the list has one page. */
export function pagerView(
  { number, count, first }: Omit<ListPart<unknown>, 'items' | 'whole'>,
  context: PageContext,
): PagerView | null {
  if (count === 1) return null;
  const { words, addresses } = context;
  const linkTo = (part: number, label: string): LinkView | null =>
    part < 1 || part > count ? null : { label, href: addresses.href(partPath(first, part)) };
  return {
    previous: linkTo(number - 1, words.pager.previous),
    next: linkTo(number + 1, words.pager.next),
    status: words.pager.status({ page: number, pages: count }),
  };
}

function partPath(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

type Part = Pick<ListPart<unknown>, 'first' | 'number'>;

/** A title, or a description, that says which of several pages it belongs to; that of the first page stays as it is. */
export function namePart(text: string, { number }: Pick<Part, 'number'>, { title }: Words): string {
  return number === 1 ? text : title.part({ title: text, page: number });
}

/** The last steps of the way to a part of a list: the list itself, and on a further page its number. */
export function trailOfPart(label: string, { first, number }: Part, { pager }: Words): FrameInput['trail'] {
  return number === 1
    ? [{ label, path: null }]
    : [
        { label, path: first },
        { label: pager.page({ page: number }), path: null },
      ];
}
