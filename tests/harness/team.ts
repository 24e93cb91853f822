import { WITHOUT_DRAWINGS } from './without-drawings.ts';

/** How large a made-up team is. */
export interface TeamSize {
  readonly engineers: number;
  readonly skills: number;
  readonly categories: number;
  /** How many skills each engineer shows in one achievement; they go round, so that neighbours share some. */
  readonly shown: number;
}

/** The files of a content folder for a team of any size, by path: the same for the same size. */
export function teamFiles({ engineers, skills, categories, shown }: TeamSize): Readonly<Record<string, string>> {
  const names = Array.from({ length: skills }, (_, index) => `Distributed Technology ${index + 1}`);
  const people = Array.from({ length: engineers }, (_, index) => `engineer-${index + 1}`);
  const shownBy = (index: number): readonly string[] =>
    Array.from({ length: shown }, (_, step) => names[(index * 7 + step) % skills] ?? '');
  return {
    'site.yml': `title: A large team\nurl: https://team.example\n${WITHOUT_DRAWINGS}`,
    'skills.yml': names.map((name, index) => `${name}:\n  category: Category ${(index % categories) + 1}\n`).join(''),
    ...Object.fromEntries(
      people.flatMap((slug, index) => [
        [`engineers/${slug}.md`, `---\nname: Augusta Byron-Lovelace ${index + 1}\n---\n`],
        [`achievements/of-${slug}.md`, achievement(slug, shownBy(index), index)],
      ]),
    ),
  };
}

/** Every third has a figure, every fifth a date. */
function achievement(slug: string, skills: readonly string[], index: number): string {
  return [
    '---',
    `title: Claim of ${slug}`,
    `engineers: [${slug}]`,
    `skills: [${skills.join(', ')}]`,
    ...(index % 5 === 0 ? ['date: 2024'] : []),
    ...(index % 3 === 0 ? ['metrics: [{ label: Time, change: -45, better: down }]'] : []),
    '---',
    '',
  ].join('\n');
}
