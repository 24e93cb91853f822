import { foldPath } from '../../content/file-system-names.ts';
import { slugify } from '../../content/slugify.ts';
import { newestFirst } from '../../portfolio/newest-first.ts';
import { listedYear } from '../../portfolio/period-order.ts';
import type { Achievement, Engineer, Note, Portfolio, Project } from '../../portfolio/portfolio.ts';
import { byStrength, type Strength } from '../../portfolio/strength.ts';
import { visibleContact } from '../../portfolio/visible-contact.ts';
import { type Availability, listPath, type NoteKind, type WorkList } from './narrowing.ts';

/** What lists of works hold. */
export type Work = Project | Achievement;

/** With more of it, projects and achievements stand in their own lists alone: each would be on many pages more. */
const MAX_TOGETHER = 1000;

/** The works of a list, in its order. */
export function worksOf(portfolio: Portfolio, list: WorkList): readonly Work[] {
  const works = worksIn(portfolio, list);
  return list === 'work' ? newestFirst(works, portfolio.locale) : works;
}

/** The same where their order says nothing: two lists together need not be sorted for it. */
export function worksIn(portfolio: Portfolio, list: WorkList): readonly Work[] {
  return list === 'work' ? [...portfolio.projects, ...portfolio.achievements] : portfolio[list];
}

/** How many works a list has, without a look at any of them. */
export function countWorks(portfolio: Portfolio, list: WorkList): number {
  return list === 'work' ? portfolio.projects.length + portfolio.achievements.length : portfolio[list].length;
}

/** Whether there is a list of projects and achievements together: where there are both, and nobody has a page at its address. */
export function hasWorkList(portfolio: Portfolio): boolean {
  const { engineers, projects, achievements, pages } = portfolio;
  if (projects.length === 0 || achievements.length === 0 || countWorks(portfolio, 'work') > MAX_TOGETHER) return false;
  const path = listPath('work');
  const own = pages.map(({ slug }) => `/${slug}/`);
  const given = [...engineers, ...projects, ...pages.map(({ data }) => data)].flatMap((each) => [
    each.permalink,
    ...each.aliases,
  ]);
  return ![...own, ...given].some((each) => each !== null && foldPath(each).startsWith(foldPath(path)));
}

type Groups<Key, Item> = ReadonlyMap<Key, readonly Item[]>;

/** The year that work is listed under, as it stands in addresses: `2023`, `present` or `undated`. */
function yearOf({ period }: Work): string {
  return listedYear(period) ?? 'undated';
}

/** No work goes on for longer; of one that says so the last years count. */
const MAX_YEARS = 100;

/**
 * Every year that work covers, as it stands in addresses, the newest first: `present` before the others while it goes on, which it
 * is known to have done until `asOf`; `undated` alone for what has no date.
 */
export function yearsOf(work: Work, asOf: string | null): readonly string[] {
  const { start, date } = work.period;
  const listed = yearOf(work);
  if (listed === 'undated') return [listed];
  const isOngoing = listed === 'present';
  const first = Number((start ?? date ?? listed).slice(0, 4));
  const last = Math.max(first, Number(isOngoing ? (asOf ?? '0').slice(0, 4) : listed));
  const years = Array.from({ length: Math.min(last - first + 1, MAX_YEARS) }, (_, before) => String(last - before));
  return [...(isOngoing ? [listed] : []), ...years];
}

/** Works by every year that they cover, in their order; the years from the newest, what goes on before them, the undated last. */
export function groupByCoveredYear<Item extends Work>(
  works: readonly Item[],
  asOf: string | null,
): Groups<string, Item> {
  const groups = new Map<string, Item[]>();
  for (const work of works) {
    for (const year of yearsOf(work, asOf)) {
      const group = groups.get(year);
      if (group === undefined) groups.set(year, [work]);
      else group.push(work);
    }
  }
  return new Map([...groups].toSorted(([a], [b]) => byYear(a, b)));
}

/** For `toSorted`: what goes on first, then the newest, the undated last. */
export function byYear(a: string, b: string): number {
  const rank = (year: string): number => (year === 'present' ? Number.POSITIVE_INFINITY : Number(year) || 0);
  return rank(a) === rank(b) ? 0 : rank(b) - rank(a);
}

/** Works by the year that they are listed under, each under that of what it stands below, in their order. */
export function groupByYear<Item extends Work>(
  works: readonly Item[],
  wholeOf: (work: Work) => Work,
): Groups<string, Item> {
  return Map.groupBy(works, (work) => yearOf(wholeOf(work)));
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

/** With fewer notes than this, a look takes in what there is of each kind. */
const MIN_NARROWED_NOTES = 6;

/** Notes by what they are, where there are several kinds and so many that this helps; empty otherwise. */
export function groupByKind(notes: readonly Note[]): Groups<NoteKind, Note> {
  const groups = Map.groupBy(notes, ({ data }) => data.kind);
  const named = [...groups].flatMap(([kind, items]) => (kind === null ? [] : [[kind, items] as const]));
  return notes.length < MIN_NARROWED_NOTES || groups.size < 2 ? new Map() : new Map(named);
}
