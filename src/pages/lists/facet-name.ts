import type { OwnFacet } from './narrowing.ts';

/** What a list can be narrowed by: a facet with pages of its own, or one whose values have pages anyway. */
export type FacetName = OwnFacet | 'engineer' | 'organization' | 'skill';
