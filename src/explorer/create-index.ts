import type { ExplorerIndex, FacetIndex, FacetValue, SortIndex } from './explorer-index.ts';
import { packItems } from './pack-items.ts';

/** A way to narrow a list of `Item`s. */
export interface Facet<Item, Name extends string = string> {
  /** In the address. */
  readonly name: Name;
  readonly combine: FacetIndex['combine'];
  /** Whether values stand in their own order (`a` before `b` is negative), and not the most frequent first. */
  readonly order: ((a: FacetValue, b: FacetValue) => number) | null;
  readonly valuesOf: (item: Item) => readonly FacetValue[];
  /** Values that an item only declares. */
  readonly declaredOf?: (item: Item) => readonly FacetValue[];
}

/** Compares two texts: `a` before `b` is negative. */
type InOrder = (a: string, b: string) => number;

/** What an index is made from. */
export interface IndexInput<Item, Name extends string = string> {
  readonly list: readonly Item[];
  readonly facets: readonly Facet<Item, Name>[];
  readonly sorts: readonly SortIndex[];
  /** Compares labels in the order of their language. */
  readonly inOrder: InOrder;
  /** What is shown of an item. */
  readonly show: (item: Item) => object;
}

/** The index of a list. A facet that no item has, or all items have alike, is left out: it would narrow nothing. */
export function createIndex<Item, Name extends string>({
  list,
  facets,
  sorts,
  inOrder,
  show,
}: IndexInput<Item, Name>): ExplorerIndex<Name> {
  return {
    facets: facets.map((facet) => indexFacet(list, facet, inOrder)).filter((facet) => narrows(facet, list.length)),
    sorts,
    items: packItems(list.map(show)),
  };
}

/**
 * Which values a facet has, and which of them each item has or declares; those that are equally frequent stand in the order of
 * their labels. A value that is written in several ways has the words of the first item.
 */
export function indexFacet<Item, Name extends string>(
  list: readonly Item[],
  { name, combine, order, valuesOf, declaredOf }: Facet<Item, Name>,
  inOrder: InOrder,
): FacetIndex<Name> {
  const own = list.map((item) => new Map(valuesOf(item)));
  const declared = declaredOf && list.map((item) => new Map(declaredOf(item)));
  const labels = new Map<string, string>();
  const uses = new Map<string, number>();
  for (const values of own) {
    for (const [value, label] of values) {
      if (!labels.has(value)) labels.set(value, label);
      uses.set(value, (uses.get(value) ?? 0) + 1);
    }
  }
  for (const values of declared ?? [])
    for (const [value, label] of values) labels.set(value, labels.get(value) ?? label);
  const frequency = ([value]: FacetValue): number => uses.get(value) ?? 0;
  const usual = (a: FacetValue, b: FacetValue): number => frequency(b) - frequency(a) || inOrder(a[1], b[1]);
  const values = [...labels].toSorted(order ?? usual);
  const numbers = new Map(values.map(([value], id) => [value, id]));
  const idsOf = (each: ReadonlyMap<string, string>): readonly number[] =>
    [...each.keys()].flatMap((value) => numbers.get(value) ?? []);
  const ids = own.map(idsOf);
  return { name, combine, values, ids, ...(declared && { declared: declared.map(idsOf) }) };
}

/** Whether a facet tells items apart: it has several values, or one that not all of `size` items have. */
export function narrows({ values, ids }: FacetIndex, size: number): boolean {
  return values.length > 1 || (values.length === 1 && ids.filter((own) => own.length > 0).length < size);
}
