import { formatPeriod } from './format-period.ts';

/** Two years, the last of which may be `present`, as a period: `2021–2023`; `null` without any. */
export function formatYears(
  years: { readonly first: string; readonly last: string } | null,
  locale: string,
): string | null {
  return years === null ? null : formatPeriod({ date: null, start: years.first, end: years.last }, locale);
}
