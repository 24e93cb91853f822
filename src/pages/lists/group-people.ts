import { slugify } from '../../content/slugify.ts';
import type { Engineer } from '../../portfolio/portfolio.ts';
import type { Availability } from './narrowing.ts';

type Groups<Key> = ReadonlyMap<Key, readonly Engineer[]>;

/** The place that an engineer shows to everybody; `null` without one. */
export function publicLocation({ data }: Engineer): string | null {
  return data.visibility.location === 'public' ? data.location : null;
}

/** The address part of this place, which is the same however it is spelled; `null` without one. */
export function locationSlug(engineer: Engineer): string | null {
  return slugify(publicLocation(engineer) ?? '') || null;
}

/** Engineers by the address part of their place. */
export function groupByLocation(engineers: readonly Engineer[]): Groups<string> {
  const groups = Map.groupBy(engineers, locationSlug);
  return new Map([...groups].flatMap(([slug, those]) => (slug === null ? [] : [[slug, those]])));
}

/** Engineers by whether they have time for new work. */
export function groupByAvailability(engineers: readonly Engineer[]): Groups<Availability> {
  const groups = Map.groupBy(engineers, ({ data }) => data.availability?.status);
  return new Map([...groups].flatMap(([status, those]) => (status === undefined ? [] : [[status, those]])));
}

const statuses: readonly string[] = ['open', 'limited', 'closed'] satisfies readonly Availability[];

/** For `toSorted`: those who have time before those who have not. */
export function byAvailability(a: string, b: string): number {
  return statuses.indexOf(a) - statuses.indexOf(b);
}
