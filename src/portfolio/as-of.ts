import type { PeriodData } from '../content/schemas/period.ts';
import type { Engineer } from './portfolio.ts';
import type { Works } from './works.ts';

/**
 * The newest date that a portfolio holds, as precise as it is written; `null` without any. Nothing here asks the clock: what goes
 * on is known to have gone on until then.
 */
export function newestDate(engineers: readonly Engineer[], { projects, achievements, notes }: Works): string | null {
  let newest: string | null = null;
  const look = ({ date, start, end }: Partial<PeriodData>): void => {
    for (const each of [date, start, end]) {
      if (each && each !== 'present' && (newest === null || each > newest)) newest = each;
    }
  };
  for (const { period } of [...projects, ...achievements]) look(period);
  for (const { date } of projects.flatMap(({ testimonials }) => testimonials)) look({ date });
  for (const { data } of notes) if (data.status === 'published') look(data);
  for (const { data } of engineers) {
    for (const each of [data.roles, data.education, data.volunteering, data.memberships].flat()) look(each);
    const points = [data.certifications, data.awards, data.patents, data.testimonials].flat();
    for (const { date } of points) look({ date });
  }
  return newest;
}
