import type { Note } from '../../portfolio/portfolio.ts';
import type { Strength } from '../../portfolio/strength.ts';
import { fixedPaths } from '../../texts/address.ts';

/** The lists that can be narrowed. */
export type NarrowedList = ExploredName | 'notes';

/** Those that the browser can narrow and sort. */
export type ExploredName = WorkList | 'engineers';

/** The lists of works among them. */
export type WorkList = 'achievements' | 'projects' | 'work';

/** The one value that all works of a narrowed list have. A year may also be `present` or `undated`. */
export type WorkNarrowing =
  | { readonly facet: 'year'; readonly value: string }
  | { readonly facet: 'strength'; readonly value: Strength };

/** The one value that all people of a narrowed directory have. */
export type PeopleNarrowing =
  | { readonly facet: 'location'; readonly value: string; readonly name: string }
  | { readonly facet: 'availability'; readonly value: Availability };

/** The one kind that all notes of a narrowed list are of. */
export interface NoteNarrowing {
  readonly facet: 'kind';
  readonly value: NoteKind;
}

/** What a note may say that it is. */
export type NoteKind = NonNullable<Note['data']['kind']>;

/** Whether somebody has time for new work. */
export type Availability = 'open' | 'limited' | 'closed';

/** The facets whose values have pages of their own; those of all others lead to the page of what they name. */
export type OwnFacet = (WorkNarrowing | PeopleNarrowing | NoteNarrowing)['facet'];

/** Of the list of projects and achievements together, unless somebody's page is there: it came later than the others. */
const WORK_PATH = '/work/';

/** The path of a list: `/achievements/`, or narrowed `/achievements/year/2023/`. */
export function listPath(
  list: NarrowedList,
  narrowing: { readonly facet: OwnFacet; readonly value: string } | null = null,
): string {
  const whole = list === 'work' ? WORK_PATH : fixedPaths[list];
  return narrowing === null ? whole : `${whole}${narrowing.facet}/${narrowing.value}/`;
}

/** What a list can be narrowed by: a facet with pages of its own, or one whose values have pages anyway. */
export type FacetName = OwnFacet | 'engineer' | 'organization' | 'skill' | 'figures';
