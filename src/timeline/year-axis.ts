import type { PeriodDates } from '../i18n/dates.ts';

/** A stretch of time on the scale of years: the middle of 2023 is 2023.5. */
export interface YearSpan {
  readonly from: number;
  /** `null` while it goes on. */
  readonly to: number | null;
  /** Whether it is one point in time, known as precisely as `from` and `to` lie apart. */
  readonly isPoint: boolean;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A period as a stretch of years, in full: `2021` to `2022` reaches from 2021 to 2023. `null` when it is undated. */
export function toSpan({ date, start, end }: PeriodDates): YearSpan | null {
  if (date !== null) return { from: startOf(date), to: endOf(date), isPoint: true };
  if (start === null || end === null) return null;
  return { from: startOf(start), to: end === 'present' ? null : endOf(end), isPoint: false };
}

/** Where an ISO date begins. Every February has 28 days here: nobody sees a day in a drawing of years. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + ((DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1) / 365;
}

/** Where an ISO date ends: as much later as it is precise. */
function endOf(date: string): number {
  if (date.length <= 'yyyy'.length) return startOf(date) + 1;
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length <= 'yyyy-mm'.length) return year + (DAYS_BEFORE_MONTH[month] ?? 365) / 365;
  return startOf(date) + 1 / 365;
}

/** The years that a drawing covers. */
export interface YearAxis {
  readonly first: number;
  /** Where the last year ends: 2024 for a drawing of 2022 and 2023. */
  readonly end: number;
  /** The years that have a label: every one, every second, every fifth …, from the first on. */
  readonly marked: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MAX_MARKED_YEARS = 12;

/**
 * The whole years that all spans lie in; what is still going on reaches to the end of the axis, and that at least to the date
 * `asOf`. Needs at least one span.
 */
export function yearAxis(spans: readonly YearSpan[], asOf: string | null = null): YearAxis {
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const now = asOf === null ? null : startOf(asOf);
  const end = Math.max(
    ...spans.map(({ from, to }) =>
      Math.max(Math.floor(from) + 1, Math.ceil(to ?? from), to === null ? Math.floor(now ?? from) + 1 : 0),
    ),
  );
  const count = end - first;
  const step = STEPS.find((each) => count / each <= MAX_MARKED_YEARS) ?? count;
  const marked = Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step);
  return { first, end, marked };
}

/** Where a time lies on an axis, in percent of its width. */
export function percentAt(time: number, { first, end }: YearAxis): number {
  return ((time - first) / (end - first)) * 100;
}
