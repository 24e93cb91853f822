import { memoizeFormatter, memoizeText } from './memoize.ts';
import type { Language } from './words.ts';

/** Formats dates in UTC and the Gregorian calendar, so that the machine's time zone never moves a day. */
const dateFormat = memoizeFormatter(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
);

/**
 * A date as precise as it is given: `2023` → 2023, `2023-05` → May 2023, `2023-05-17` → May 17, 2023.
 * Expects an ISO date that exists; throws a `RangeError` for other text.
 */
export const formatDate = memoizeText((date: string, locale) =>
  dateFormat(locale, precisionOf(date)).format(new Date(date)),
);

/** Two dates of one precision with what they share said once: `2021-03`, `2021-05` → March – May 2021. */
function formatDateRange(start: string, end: string, locale: string): string {
  const range = dateFormat(locale, precisionOf(start)).formatRange(new Date(start), new Date(end));
  // CLDR puts thin spaces around the dash, which a subset font need not have.
  return range.replaceAll('\u2009', ' ');
}

function precisionOf(date: string): Intl.DateTimeFormatOptions {
  if (date.length <= 'yyyy'.length) return { year: 'numeric' };
  if (date.length <= 'yyyy-mm'.length) return { year: 'numeric', month: 'long' };
  return { year: 'numeric', month: 'long', day: 'numeric' };
}

/** When something happened: a `date`, or `start` with `end`, all in ISO form; nothing set means undated. */
export interface PeriodDates {
  readonly date: string | null;
  readonly start: string | null;
  /** A date, or `present`. */
  readonly end: string | null;
}

/** A period in words, `2022–2023` or `since May 2021`; `null` when it is undated. */
export function formatPeriod({ date, start, end }: PeriodDates, { locale, words }: Language): string | null {
  if (date !== null) return formatDate(date, locale);
  if (start === null || end === null) return null;
  if (end === 'present') return words.period.since({ date: formatDate(start, locale) });
  return formatSpan(start, end, locale);
}

function formatSpan(start: string, end: string, locale: string): string {
  // 2023-05 to 2023 says no more than 2023.
  if (start.startsWith(end)) return formatDate(end, locale);
  if (end.startsWith(start)) return formatDate(start, locale);
  const isYears = start.length === 4 && end.length === 4;
  if (start.length === end.length && !isYears) return formatDateRange(start, end, locale);
  const dash = isYears ? '–' : ' – ';
  return `${formatDate(start, locale)}${dash}${formatDate(end, locale)}`;
}

/** Two years, the last of which may be `present`, as a period: `2021–2023`; `null` without any. */
export function formatYears(
  years: { readonly first: string; readonly last: string } | null,
  language: Language,
): string | null {
  return years === null ? null : formatPeriod({ date: null, start: years.first, end: years.last }, language);
}
