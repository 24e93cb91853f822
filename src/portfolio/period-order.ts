import type { PeriodData } from '../content/schemas/period.ts';
import { compareText } from '../files/compare-text.ts';

interface Dated {
  readonly period: PeriodData;
  readonly title: string;
  readonly slug: string;
}

/** Sorts the newest first: what goes on, then by end, then by start; the undated last. Ties go by title and slug. */
export function newestFirst<Item extends Dated>(items: readonly Item[]): readonly Item[] {
  return items.toSorted(
    (a, b) =>
      descending(lastDay(a.period), lastDay(b.period)) ||
      descending(firstDay(a.period), firstDay(b.period)) ||
      -descending(a.title, b.title) ||
      -descending(a.slug, b.slug),
  );
}

/** The year that something is listed under: that of its end; `present` while it goes on, `null` when undated. */
export function listedYear({ date, end }: PeriodData): string | null {
  const last = end ?? date;
  return last === null || last === 'present' ? last : last.slice(0, 4);
}

/** The first and last year that periods span together, `present` last of all; `null` when all are undated. */
export function spanYears(periods: readonly PeriodData[]): { readonly first: string; readonly last: string } | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const period of periods) {
    const from = (period.start ?? period.date)?.slice(0, 4) ?? null;
    const to = listedYear(period);
    if (from !== null && (first === null || from < first)) first = from;
    if (to !== null && (last === null || to > last)) last = to;
  }
  return first === null || last === null ? null : { first, last };
}

/** Whether anything is said about when. */
export function isDated({ date, start, end }: PeriodData): boolean {
  return date !== null || start !== null || end !== null;
}

function lastDay({ date, end }: PeriodData): string {
  return end ?? date ?? '';
}

function firstDay({ date, start }: PeriodData): string {
  return start ?? date ?? '';
}

// `present` sorts after every ISO date, since letters come after digits.
function descending(a: string, b: string): number {
  return compareText(b, a);
}
