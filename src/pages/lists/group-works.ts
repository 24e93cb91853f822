import { listedYear } from '../../portfolio/period-order.ts';
import type { Achievement, Project } from '../../portfolio/portfolio.ts';
import { byStrength, type Strength } from '../../portfolio/strength.ts';

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
