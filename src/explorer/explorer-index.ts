/** All that a browser needs to narrow and sort a list and to show what is found, without asking for more. Plain JSON. */
export interface ExplorerIndex<Name extends string = string> {
  readonly facets: readonly FacetIndex<Name>[];
  readonly sorts: readonly SortIndex[];
  readonly items: PackedItems;
}

/** One way to narrow a list. */
export interface FacetIndex<Name extends string = string> {
  /** The name in the address: `skill`. */
  readonly name: Name;
  /** Whether an item must have all chosen values, or any one of them. */
  readonly combine: 'all' | 'any';
  /** What the address says and what is shown, in the order in which they are offered. */
  readonly values: readonly FacetValue[];
  /** For each item the numbers of its values. */
  readonly ids: readonly (readonly number[])[];
  /** For each item the numbers of the values that it only declares, which count when somebody asks for them. */
  readonly declared?: readonly (readonly number[])[];
}

/** `['redis', 'Redis']` */
export type FacetValue = readonly [value: string, label: string];

/** An order that can be chosen instead of that of the list. */
export interface SortIndex {
  /** What the address says. */
  readonly value: string;
  /** The numbers of the items that can be put in this order; all others come after them. */
  readonly order: readonly number[];
}

/** Items of one shape, each object in them written once. */
export interface PackedItems {
  readonly keys: readonly string[];
  readonly pool: readonly unknown[];
  /** The values of each item in the order of the keys. */
  readonly rows: readonly (readonly Packed[])[];
}

/** A text as it is, an object as its number in the pool, or a list of such numbers. */
export type Packed = string | null | number | readonly number[];

/** What somebody has chosen. */
export interface Choice {
  /** For each facet the numbers of the chosen values. */
  readonly values: readonly (readonly number[])[];
  /** The number of the chosen order; `null` is that of the list. */
  readonly sort: number | null;
  /** Whether declared values count too. */
  readonly declared?: boolean;
}
