import { compareText } from '../files/compare-text.ts';
import type { Achievement, Note, Portfolio } from './portfolio.ts';

/** Something that can be read and says when it happened, by an ISO date (year, month or day). */
export type DatedEntry = { readonly date: string } & (
  | { readonly kind: 'achievement'; readonly achievement: Achievement }
  | { readonly kind: 'note'; readonly note: Note }
);

/** Every dated achievement and published note, the newest first; of a period its end counts, and its start while it goes on. */
export function datedEntries({ achievements, notes }: Portfolio): readonly DatedEntry[] {
  const done = achievements.flatMap((achievement): DatedEntry[] => {
    const { date, start, end } = achievement.period;
    const last = end === 'present' ? start : (end ?? date);
    return last === null || achievement.draft ? [] : [{ kind: 'achievement', achievement, date: last }];
  });
  const written = notes.flatMap((note): DatedEntry[] => {
    const { date, status, draft } = note.data;
    return date === null || status === 'planned' || draft ? [] : [{ kind: 'note', note, date }];
  });
  // Both lists are in a fixed order already, which a stable sort keeps among equal dates.
  return [...done, ...written].toSorted((a, b) => compareText(b.date, a.date));
}
