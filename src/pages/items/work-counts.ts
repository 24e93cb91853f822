import type { Words } from '../../i18n/words.ts';

interface Works {
  readonly projects: readonly unknown[];
  readonly achievements: readonly unknown[];
}

/** How much work there is, in words: `1 project`, `6 achievements`; only what there is. */
export function workCounts({ projects, achievements }: Works, { count }: Words): readonly string[] {
  return [
    ...(projects.length > 0 ? [count.projects(projects.length)] : []),
    ...(achievements.length > 0 ? [count.achievements(achievements.length)] : []),
  ];
}
