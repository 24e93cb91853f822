import { compareText } from '../files/compare-text.ts';
import type { Achievement, Note, Portfolio, Project } from './portfolio.ts';

/** Something that can be read and says when it happened, by an ISO date (year, month or day). */
export type DatedEntry = { readonly date: string } & (
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'achievement'; readonly achievement: Achievement }
  | { readonly kind: 'note'; readonly note: Note }
);

/**
 * Every dated project, achievement and published note of a site or of one engineer, the newest first; of a period its end counts, and
 * its start while it goes on.
 */
export function datedEntries({
  projects,
  achievements,
  notes,
}: Pick<Portfolio, 'projects' | 'achievements' | 'notes'>): readonly DatedEntry[] {
  const done = achievements.flatMap((achievement): DatedEntry[] =>
    dateOf(achievement).map((date) => ({ kind: 'achievement', achievement, date })),
  );
  const built = projects.flatMap((project): DatedEntry[] =>
    dateOf(project).map((date) => ({ kind: 'project', project, date })),
  );
  const written = notes.flatMap((note): DatedEntry[] => {
    const { date, status, draft } = note.data;
    return date === null || status === 'planned' || draft ? [] : [{ kind: 'note', note, date }];
  });
  // All lists are in a fixed order already, which a stable sort keeps among equal dates.
  return [...done, ...built, ...written].toSorted((a, b) => compareText(b.date, a.date));
}

function dateOf({ period: { date, start, end }, draft }: Project | Achievement): readonly string[] {
  const last = end === 'present' ? start : (end ?? date);
  return last === null || draft ? [] : [last];
}
