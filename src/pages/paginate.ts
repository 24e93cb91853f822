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

/** Splits a list into parts of at most `size` items, in their order; an empty list has one part. */
export function paginate<Item>(items: readonly Item[], size: number, first: string): readonly ListPart<Item>[] {
  return Array.from({ length: countParts(items, size) }, (_, index) => partAt(index + 1, items, size, first));
}

/** One of the parts that `paginate` makes, by its number from 1; one that is not there is empty. */
export function partAt<Item>(number: number, items: readonly Item[], size: number, first: string): ListPart<Item> {
  return {
    path: partPath(first, number),
    number,
    count: countParts(items, size),
    first,
    items: items.slice((number - 1) * size, number * size),
    whole: items,
  };
}

function countParts(items: readonly unknown[], size: number): number {
  return Math.max(1, Math.ceil(items.length / size));
}

/** The pager of a part; `null` when the list has one page. */
export function pagerView({ number, count, first }: ListPart<unknown>, context: PageContext): PagerView | null {
  if (count === 1) return null;
  const { words, addresses } = context;
  const linkTo = (part: number, label: string): LinkView | null =>
    part < 1 || part > count ? null : { label, href: addresses.href(partPath(first, part)) };
  return {
    previous: linkTo(number - 1, words.pager.previous),
    next: linkTo(number + 1, words.pager.next),
    status: words.pager.status(number, count),
  };
}

function partPath(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

type Part = Pick<ListPart<unknown>, 'first' | 'number'>;

/** A title, or a description, that says which of several pages it belongs to; that of the first page stays as it is. */
export function namePart(text: string, { number }: Pick<Part, 'number'>, { title }: Words): string {
  return number === 1 ? text : title.part(text, number);
}

/** The last steps of the way to a part of a list: the list itself, and on a further page its number. */
export function trailOfPart(label: string, { first, number }: Part, { pager }: Words): FrameInput['trail'] {
  return number === 1
    ? [{ label, path: null }]
    : [
        { label, path: first },
        { label: pager.page(number), path: null },
      ];
}
