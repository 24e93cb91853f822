import { formatDate, formatDateRange } from './format-date.ts';
import { wordsFor } from './words-for.ts';

/** When something happened: a `date`, or `start` with `end`, all in ISO form; nothing set means undated. */
export interface PeriodData {
  readonly date: string | null;
  readonly start: string | null;
  /** A date, or `present`. */
  readonly end: string | null;
}

/** A period in words, `2022–2023` or `since May 2021`; `null` when it is undated. */
export function formatPeriod({ date, start, end }: PeriodData, locale: string): string | null {
  if (date !== null) return formatDate(date, locale);
  if (start === null || end === null) return null;
  if (end === 'present') return wordsFor(locale).period.since(formatDate(start, locale));
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
