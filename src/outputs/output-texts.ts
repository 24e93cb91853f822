import type { PeriodData } from '../content/schemas/period.ts';

// What is read away from the site: addresses in full, and data without what is empty.

/** Plain data as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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

/** The same in one line. */
export function toJsonLine(data: Json): string {
  return JSON.stringify(data, (_, value: Json) => (isEmpty(value) ? undefined : withoutEmpty(value)));
}

function withoutEmpty(value: Json): Json {
  return Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : value;
}

function isEmpty(value: Json): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
