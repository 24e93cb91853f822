const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

/** Nothing in a portfolio is older; a year that begins with zeros is a typo. */
const MIN_YEAR = 1000;

/** Whether a text is a year (from 1000 on), month or day that exists, written as ISO 8601 does: `2023`, `2023-05` or `2023-05-17`. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) >= MIN_YEAR && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * The ISO date that a text means which is written in another way: `May 2023`, `17 May 2023`, `05/2023`, `2023/5/17`,
 * `2023-05-17T12:00Z`. `null` when it means none that exists, or may mean several, as `03/04/2023` does.
 */
export function nearDate(text: string): string | null {
  const means = new Set(readings(text.trim().toLowerCase()).flatMap(toIso));
  const [first] = means;
  return means.size === 1 && first !== undefined ? first : null;
}

type Parts = readonly (string | undefined)[];

/** Year, month and day, in each way that a text can be read. */
function readings(text: string): readonly Parts[] {
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[t ]\d{1,2}:.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return [yearFirst.slice(1)];
  const yearLast = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast === null) return inWords(text);
  const [, first, second, year] = yearLast;
  // Some write the day first, and some the month.
  if (first === undefined) return [[year, second]];
  return [
    [year, first, second],
    [year, second, first],
  ];
}

/** `may 2023`, `may 17th, 2023`, `17 may 2023`. */
function inWords(text: string): readonly Parts[] {
  const words = text.split(/[\s,]+/);
  const pick = (pattern: RegExp): readonly string[] => words.flatMap((word) => pattern.exec(word)?.[1] ?? []);
  const [years, names, days] = [pick(/^(\d{4})$/), pick(/^(\p{L}{3,})\.?$/u), pick(/^(\d{1,2})(?:st|nd|rd|th|\.)?$/)];
  const [name, ...others] = names;
  const month = MONTHS.findIndex((candidate) => name !== undefined && candidate.startsWith(name)) + 1;
  const isOne = years.length === 1 && month > 0 && others.length === 0 && days.length <= 1;
  return isOne && words.length === 2 + days.length ? [[years[0], String(month), days[0]]] : [];
}

function toIso(parts: Parts): readonly string[] {
  const [year = '', ...rest] = parts.filter((part) => part !== undefined);
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  return isIsoDate(date) ? [date] : [];
}

/** Other ways to write that something is ongoing. */
const ONGOING = ['present', 'now', 'today', 'ongoing', 'current', 'currently'];

/** What a text says of when something ended: a date, or `present`; `null` where it says neither beyond doubt. */
export function nearEnd(text: string): string | null {
  return ONGOING.includes(text.trim().toLowerCase()) ? 'present' : nearDate(text);
}

/** Two dates with a sign or a word between them. A hyphen between digits may be part of a date: `2016-12`. */
const TWO_DATES =
  /^(.*?\S)(?:\s*[–—−~]\s*|(?<=^\d{4}(?:-\d{2}){0,2})\s*\/\s*(?=\d{4}(?:-\d{2}){0,2}$)|\s+(?:-{1,3}|to|until|till)\s+|(?<=^\d{4}|[/.]\d{4})-(?=(?:\d{1,2}[/.])?\d{4}(?:$|\s)|\p{L})|(?<=^\d{4}-\d{2})-(?=\d{4}-\d{2}$))(\S.*)?$/u;

/** The beginning and end that a text means which has both: `2016-2020`, `May 2016 – present`. */
export function nearPeriod(text: string): { readonly start: string; readonly end: string } | null {
  const [, first, last] = TWO_DATES.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined) return null;
  const start = isIsoDate(first) ? first : nearDate(first);
  const end = isIsoDate(last) ? last : nearEnd(last);
  return start === null || end === null || start === end ? null : { start, end };
}
