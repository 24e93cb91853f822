import { locate } from '../content/locate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Portfolio } from './portfolio.ts';

/**
 * A warning for each certificate that ended before `today` (`2026-11-20`, or a month or year), at its date; none where no day is
 * given. One that ends in a month or a year is good to the last day of it.
 */
export function warnExpired({ engineers }: Portfolio, today: string | null): readonly Diagnostic[] {
  if (today === null) return [];
  return engineers.flatMap(({ data, text }) =>
    data.certifications.flatMap(({ name, expires }, index): Diagnostic[] => {
      if (expires === null || expires >= today.slice(0, expires.length)) return [];
      return [
        {
          severity: 'warning',
          code: 'expired-certificate',
          message: `the certificate "${name}" ended before ${today}`,
          place: locate(text.yaml, ['certifications', index, 'expires']),
          help: 'renew it and write the new date, or remove it from the profile',
        },
      ];
    }),
  );
}
