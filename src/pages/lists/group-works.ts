import { listedYear } from '../../portfolio/period-order.ts';
import type { Achievement, EngineerRef, Organization, Portfolio, Project, Skill } from '../../portfolio/portfolio.ts';
import { byStrength, type Strength } from '../../portfolio/strength.ts';
import { groupByEach } from './group-by-each.ts';

/** What lists of works hold. */
export type Work = Project | Achievement;
type Groups<Key, Item> = ReadonlyMap<Key, readonly Item[]>;

/** The year that work is listed under, as it stands in addresses: `2023`, `present` or `undated`. */
export function yearOf({ period }: Work): string {
  return listedYear(period) ?? 'undated';
}

/** Works by the year that they are listed under, in their order. */
export function groupByYear<Item extends Work>(works: readonly Item[]): Groups<string, Item> {
  return Map.groupBy(works, yearOf);
}

/** Works by the strength of their proof, the strongest first. */
export function groupByStrength<Item extends Work>(works: readonly Item[]): Groups<Strength, Item> {
  const groups = Map.groupBy(works, ({ strength }) => strength);
  return new Map([...groups].toSorted(([a], [b]) => byStrength(a, b)));
}

/** Works by each of their engineers. */
export function groupByEngineer<Item extends Work>(works: readonly Item[]): Groups<EngineerRef, Item> {
  return groupByEach(works, ({ engineers }) => engineers);
}

/** Works by whom they were done for. */
export function groupByOrganization<Item extends Work>(works: readonly Item[]): Groups<Organization, Item> {
  return groupByEach(works, ({ organization }) => (organization === null ? [] : [organization]));
}

/** Works by each skill that they show, the broader ones too; only skills that lists are narrowed by. */
export function groupBySkill<Item extends Work>(works: readonly Item[], { skills }: Portfolio): Groups<Skill, Item> {
  const filterable = new Map(skills.filter((skill) => skill.filterable).map((skill) => [skill.name, skill]));
  return groupByEach(works, (work) =>
    work.skills.flatMap(({ name, ancestors }) => [name, ...ancestors].flatMap((each) => filterable.get(each) ?? [])),
  );
}
