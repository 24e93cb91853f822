import { slugify } from '../../content/slugify.ts';
import type { Engineer, Organization } from '../../portfolio/portfolio.ts';
import { groupByEach } from './group-by-each.ts';
import type { Availability } from './narrowing.ts';

type Groups<Key> = ReadonlyMap<Key, readonly Engineer[]>;

/** Whom the directory can be narrowed to: role profiles are nobody in particular. */
export function peopleOf(engineers: readonly Engineer[]): readonly Engineer[] {
  return engineers.filter(({ kind }) => kind === 'person');
}

/** The place that an engineer shows to everybody; `null` without one. */
export function publicLocation({ data }: Engineer): string | null {
  return data.visibility.location === 'public' ? data.location : null;
}

/** Engineers by the address part of their place; one spelled in several ways is one. */
export function groupByLocation(engineers: readonly Engineer[]): Groups<string> {
  const groups = groupByEach(engineers, (engineer) => {
    const slug = slugify(publicLocation(engineer) ?? '');
    return slug === '' ? [] : [slug];
  });
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const statuses: readonly Availability[] = ['open', 'limited', 'closed'];

/** Engineers by whether they have time for new work, those who have first. */
export function groupByAvailability(engineers: readonly Engineer[]): Groups<Availability> {
  const groups = groupByEach(engineers, ({ data }) => (data.availability === null ? [] : [data.availability.status]));
  return new Map([...groups].toSorted(([a], [b]) => statuses.indexOf(a) - statuses.indexOf(b)));
}

/** Engineers by each organization that they worked for. */
export function groupByEmployer(engineers: readonly Engineer[]): Groups<Organization> {
  return groupByEach(engineers, ({ roles, projects, achievements }) =>
    [...roles, ...projects, ...achievements].flatMap(({ organization }) => organization ?? []),
  );
}
