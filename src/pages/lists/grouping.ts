import { slugify } from '../../content/slugify.ts';
import { listedYear } from '../../portfolio/period-order.ts';
import type { Achievement, Engineer, Project } from '../../portfolio/portfolio.ts';
import { byStrength, type Strength } from '../../portfolio/strength.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import type { Availability } from './narrowing.ts';

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

/** The location that an engineer shows to everybody; `null` without one. */
export function publicLocation({ data }: Engineer): string | null {
  return visibleContact(data, 'public').location;
}

/** The address part of this location, which is the same however it is spelled; `null` without one. */
export function locationSlug(engineer: Engineer): string | null {
  return slugify(publicLocation(engineer) ?? '') || null;
}

/** Engineers by the address part of their location. */
export function groupByLocation(engineers: readonly Engineer[]): Groups<string, Engineer> {
  const groups = Map.groupBy(engineers, locationSlug);
  return new Map([...groups].flatMap(([slug, those]) => (slug === null ? [] : [[slug, those]])));
}

/** Engineers by whether they have time for new work. */
export function groupByAvailability(engineers: readonly Engineer[]): Groups<Availability, Engineer> {
  const groups = Map.groupBy(engineers, ({ data }) => data.availability?.status);
  return new Map([...groups].flatMap(([status, those]) => (status === undefined ? [] : [[status, those]])));
}

const statuses: readonly string[] = ['open', 'limited', 'closed'] satisfies readonly Availability[];

/** For `toSorted`: those who have time before those who have not. */
export function byAvailability(a: string, b: string): number {
  return statuses.indexOf(a) - statuses.indexOf(b);
}
