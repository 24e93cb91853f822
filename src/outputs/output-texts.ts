import type { PeriodData } from '../content/schemas/period.ts';
import { fieldHref } from '../pages/entry-texts.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { EntryText } from '../portfolio/portfolio.ts';
import { fixedPaths } from '../texts/address.ts';

// What is read away from the site: addresses in full, and data without what is empty.

/** Plain data as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The address in full of what `written` in an entry's front matter leads to. */
export function fullAddress(written: string, text: EntryText | null, context: PageContext): string {
  return fullHref(fieldHref(written, text, context), context);
}

/** The address in full of what a link on a page says; percent-encoded, as RFC 3986 has it. */
export function fullHref(href: string, { addresses }: PageContext): string {
  return new URL(href, addresses.absolute(fixedPaths.home)).href;
}

/** First and last date of a period, a point in time twice; what goes on has no last one. */
export function datesOf({ date, start, end }: PeriodData): {
  readonly startDate: string | null;
  readonly endDate: string | null;
} {
  if (date !== null) return { startDate: date, endDate: date };
  return { startDate: start, endDate: end === 'present' ? null : end };
}

/** The same as JSON of many lines, without keys that have no value, or a list or map of nothing. */
export function toJson(data: Json): string {
  return `${JSON.stringify(data, (_, value: Json) => (isEmpty(value) ? undefined : withoutEmpty(value)), 2)}\n`;
}

function withoutEmpty(value: Json): Json {
  return Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : value;
}

function isEmpty(value: Json): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
