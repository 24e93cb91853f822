import type { Achievement, Engineer, EngineerRef, Note, Organization, Project, Skill } from './portfolio.ts';

/** Everything that engineers did, in its order. */
export interface Works {
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
}

/** The same, by the engineer's slug. */
export type WorksByEngineer = { readonly [Kind in keyof Works]: ReadonlyMap<string, Works[Kind]> };

/** Groups items by the slug of each of their engineers; the order within a group stays. */
function groupByEngineer<Item extends { readonly engineers: readonly EngineerRef[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const { slug } of item.engineers) {
      const group = groups.get(slug);
      if (group === undefined) groups.set(slug, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** What each engineer did, by the engineer's slug. */
export function indexWorks({ projects, achievements, notes }: Works): WorksByEngineer {
  return {
    projects: groupByEngineer(projects),
    achievements: groupByEngineer(achievements),
    notes: groupByEngineer(notes),
  };
}

/** Skills that somebody has or learns, or that work or a note names, with the broader ones of those. */
export function usedSkills(
  engineers: readonly Engineer[],
  works: Works,
  taxonomy: ReadonlyMap<string, Skill>,
): readonly Skill[] {
  const named = [
    ...engineers.flatMap(({ skills, learning }) => [...skills.map(({ skill }) => skill), ...learning]),
    ...[...works.projects, ...works.achievements, ...works.notes].flatMap(({ skills }) => skills),
  ];
  const names = new Set(named.flatMap(({ name, ancestors }) => [name, ...ancestors]));
  return [...taxonomy.values()].filter(({ name }) => names.has(name));
}

/** Organizations that shown work or a role was for; one that only stands in the list, or is under NDA, has no page. */
export function usedOrganizations(engineers: readonly Engineer[], works: Works): readonly Organization[] {
  const named = [...works.projects, ...works.achievements, ...engineers.flatMap(({ roles }) => roles)];
  return [...new Set(named.flatMap(({ organization }) => organization ?? []))];
}
