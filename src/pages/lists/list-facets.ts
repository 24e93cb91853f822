import { type Facet, indexFacet, narrows } from '../../explorer/create-index.ts';
import type { FacetIndex } from '../../explorer/explorer-index.ts';
import { collator } from '../../i18n/locale.ts';
import type { PageContext } from '../page-context.ts';
import { type FacetsView, facetLinks, facetTargets } from './facet-links.ts';
import type { FacetName, NarrowedList, OwnFacet } from './narrowing.ts';

/** A list before anything narrows it, and where in it the reader is. */
export interface FacetedList<Item> {
  readonly list: NarrowedList;
  readonly items: readonly Item[];
  readonly facets: readonly Facet<Item, FacetName>[];
  readonly narrowing: { readonly facet: OwnFacet; readonly value: string } | null;
}

/** The ways to narrow a whole list, as links; of a list that is narrowed, the other values of its facet. */
export function listFacets<Item>(
  { list, items, facets, narrowing }: FacetedList<Item>,
  context: PageContext,
): FacetsView {
  // What a strength means is to be found from every list, even from one in which all proofs are equally strong.
  const isOffered = (index: FacetIndex<FacetName>): boolean =>
    narrowing !== null || index.name === 'strength' || narrows(index, items.length);
  return (
    facets
      // What has figures stands first on the page of each year.
      .filter(({ name }) => (narrowing === null ? name !== 'figures' : name === narrowing.facet))
      .map((facet) => indexFacet(items, facet, collator(context.locale)))
      .filter(isOffered)
      .map((index) => facetLinks(index, facetTargets(list, index.name, context), narrowing?.value ?? null, context))
  );
}
