import type { ExplorerIndex, FacetIndex, FacetValue, SortIndex } from './explorer-index.ts';
import { packItems } from './pack-items.ts';

/** A way to narrow a list of `Item`s. */
export interface Facet<Item> {
  /** In the address. */
  readonly name: string;
  readonly combine: FacetIndex['combine'];
  /** Whether values stand in their own order (`a` before `b` is negative), and not the most frequent first. */
  readonly order: ((a: FacetValue, b: FacetValue) => number) | null;
  readonly valuesOf: (item: Item) => readonly FacetValue[];
}

/** What an index is made from. */
export interface IndexInput<Item> {
  readonly list: readonly Item[];
  readonly facets: readonly Facet<Item>[];
  readonly sorts: readonly SortIndex[];
  /** What is shown of an item. */
  readonly show: (item: Item) => object;
}

/** The index of a list. A facet that no item has, or all items have alike, is left out: it would narrow nothing. */
export function createIndex<Item>({ list, facets, sorts, show }: IndexInput<Item>): ExplorerIndex {
  return {
    facets: facets.map((facet) => indexFacet(list, facet)).filter((facet) => narrows(facet, list.length)),
    sorts,
    items: packItems(list.map(show)),
  };
}

function indexFacet<Item>(list: readonly Item[], { name, combine, order, valuesOf }: Facet<Item>): FacetIndex {
  const own = list.map((item) => new Map(valuesOf(item)));
  const labels = new Map(own.flatMap((values) => [...values]));
  const uses = Map.groupBy(
    own.flatMap((values) => [...values.keys()]),
    (value) => value,
  );
  const frequency = ([value]: FacetValue): number => uses.get(value)?.length ?? 0;
  const values = [...labels].toSorted((a, b) => (order ? order(a, b) : frequency(b) - frequency(a) || byText(a, b)));
  const numbers = new Map(values.map(([value], id) => [value, id]));
  return {
    name,
    combine,
    values,
    ids: own.map((each) => [...each.keys()].flatMap((value) => numbers.get(value) ?? [])),
  };
}

function byText([a]: FacetValue, [b]: FacetValue): number {
  return a < b ? -1 : Number(a > b);
}

function narrows({ values, ids }: FacetIndex, size: number): boolean {
  return values.length > 1 || (values.length === 1 && ids.filter((own) => own.length > 0).length < size);
}
