import { rememberFormatter } from './remember-formatter.ts';
import { rememberText } from './remember-text.ts';

/** Formats dates in UTC and the Gregorian calendar, so that the machine's time zone never moves a day. */
const dateFormat = rememberFormatter(
  (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
);

/**
 * A date as precise as it is given: `2023` → 2023, `2023-05` → May 2023, `2023-05-17` → May 17, 2023.
 * Expects an ISO date that exists; throws a `RangeError` for other text.
 */
export const formatDate = rememberText((date: string, locale) =>
  dateFormat(locale, precisionOf(date)).format(new Date(date)),
);

/** Two dates of one precision with what they share said once: `2021-03`, `2021-05` → March – May 2021. */
export function formatDateRange(start: string, end: string, locale: string): string {
  const range = dateFormat(locale, precisionOf(start)).formatRange(new Date(start), new Date(end));
  // CLDR puts thin spaces around the dash, which a subset font need not have.
  return range.replaceAll('\u2009', ' ');
}

function precisionOf(date: string): Intl.DateTimeFormatOptions {
  if (date.length <= 'yyyy'.length) return { year: 'numeric' };
  if (date.length <= 'yyyy-mm'.length) return { year: 'numeric', month: 'long' };
  return { year: 'numeric', month: 'long', day: 'numeric' };
}
