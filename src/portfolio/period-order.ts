import type { PeriodData } from '../content/schemas/period.ts';

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
