import type { ExplorerIndex, FacetIndex, FacetValue, Packed, PackedItems, SortIndex } from './explorer-index.ts';
import { packLists, packNumbers, unpackLists, unpackNumbers } from './pack-lists.ts';

/** An index as it is published: what narrows the list, which comes first, and what is shown of its items, in pieces. Plain JSON. */
export interface PackedIndex {
  readonly head: IndexHead;
  /** Empty for a short list, whose one piece is in the head. */
  readonly pieces: readonly ItemPiece[];
}

/** All that narrows and sorts a list. */
export interface IndexHead {
  /** How many items the list has. */
  readonly size: number;
  readonly facets: readonly PackedFacet[];
  readonly sorts: readonly { readonly value: string; readonly order: string }[];
  readonly keys: readonly string[];
  /** What many items show. */
  readonly pool: readonly unknown[];
  /** The items of a short list; `null` where they come in pieces. */
  readonly items: ItemPiece | null;
}

interface PackedFacet extends Pick<FacetIndex, 'name' | 'combine'> {
  readonly labels: readonly string[];
  /** Empty where it is the label in small letters, with hyphens between its words. */
  readonly values: readonly string[];
  /** Of a facet in which items have one value at most, the number of each item's value, counted from 1, or 0. */
  readonly one: string | null;
  /** Of another facet, for each value the items that have it. */
  readonly many: string | null;
  /** For each value the items that only declare it, where there is such a difference. */
  readonly declared?: string;
}

/** What is shown of items that follow each other. */
export interface ItemPiece {
  /** What they show beside the pool of the head; its numbers go on where those of the head end. */
  readonly pool: readonly unknown[];
  /** For each key the values of the items. */
  readonly columns: readonly (readonly Packed[])[];
}

/** Items in a piece: those that are found first may be spread over many pieces. */
export const ITEMS_PER_PIECE = 12;

/** A list of at most so many items comes whole in its head. */
const MAX_SHORT_LIST = 200;

/** What is shown by one in so many items comes with the head. */
const SHARED_BY = 200;

/** Packs an index. The order of an item's values within a facet is not kept: nothing depends on it. */
export function packIndex({ facets, sorts, items }: ExplorerIndex): PackedIndex {
  const { rows, keys } = items;
  const isShort = rows.length <= MAX_SHORT_LIST;
  const { pool, shared, numbers } = sharedFirst(items, isShort ? 1 : Math.max(2, rows.length / SHARED_BY));
  const pieceOf = (own: PackedItems['rows']): ItemPiece => packPiece(own, { pool, shared, numbers, keys });
  return {
    head: {
      size: rows.length,
      facets: facets.map(packFacet),
      sorts: sorts.map(({ value, order }) => ({ value, order: packLists(ascendingRuns(order)) })),
      keys,
      pool: pool.slice(0, shared),
      items: isShort ? pieceOf(rows) : null,
    },
    pieces: isShort
      ? []
      : Array.from({ length: Math.ceil(rows.length / ITEMS_PER_PIECE) }, (_, piece) =>
          pieceOf(rows.slice(piece * ITEMS_PER_PIECE, (piece + 1) * ITEMS_PER_PIECE)),
        ),
  };
}

function packFacet({ name, combine, values, ids, declared }: FacetIndex): PackedFacet {
  const isSingle = ids.every((own) => own.length <= 1);
  const itemsByValue = (lists: FacetIndex['ids']): string => {
    const having: number[][] = values.map(() => []);
    for (const [item, own] of lists.entries()) for (const id of own) having[id]?.push(item);
    return packLists(having);
  };
  return {
    name,
    combine,
    labels: values.map(([, label]) => label),
    values: values.map(([value, label]) => (value === usualValue(label) ? '' : value)),
    one: isSingle ? packNumbers(ids.map(([id]) => (id === undefined ? 0 : id + 1))) : null,
    many: isSingle ? null : itemsByValue(ids),
    ...(declared && { declared: itemsByValue(declared) }),
  };
}

function usualValue(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-');
}

/** Items with equal figures stand in their order, so that an order is made of a few runs. */
function ascendingRuns(order: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const item of order) {
    const run = runs.at(-1);
    if (run === undefined || (run.at(-1) ?? 0) > item) runs.push([item]);
    else run.push(item);
  }
  return runs;
}

interface SharedPool {
  /** What at least `least` items show comes first. */
  readonly pool: readonly unknown[];
  /** How many of these there are. */
  readonly shared: number;
  /** The new number of each. */
  readonly numbers: readonly number[];
}

function sharedFirst({ pool, rows }: PackedItems, least: number): SharedPool {
  const uses = pool.map(() => 0);
  for (const number of rows.flatMap((row) => row.flatMap(numbersIn))) uses[number] = (uses[number] ?? 0) + 1;
  const byUse = Object.groupBy(pool.keys(), (number) => ((uses[number] ?? 0) < least ? 'few' : 'many'));
  const order = [...(byUse.many ?? []), ...(byUse.few ?? [])];
  const numbers = pool.map(() => 0);
  for (const [number, old] of order.entries()) numbers[old] = number;
  return { pool: order.map((old) => pool[old]), shared: byUse.many?.length ?? 0, numbers };
}

function numbersIn(packed: Packed): readonly number[] {
  if (typeof packed === 'number') return [packed];
  return typeof packed === 'object' && packed !== null ? packed : [];
}

function packPiece(
  rows: PackedItems['rows'],
  { pool, shared, numbers, keys }: SharedPool & Pick<PackedItems, 'keys'>,
): ItemPiece {
  const own: unknown[] = [];
  const known = new Map<number, number>();
  const renumber = (old: number): number => {
    const number = numbers[old] ?? 0;
    if (number < shared) return number;
    const position = known.get(number) ?? shared + own.push(pool[number]) - 1;
    known.set(number, position);
    return position;
  };
  const rename = (packed: Packed): Packed => {
    if (typeof packed === 'number') return renumber(packed);
    return typeof packed === 'object' && packed !== null ? packed.map(renumber) : packed;
  };
  const columns = keys.map((_, column) => rows.map((row) => rename(row[column] ?? null)));
  return { pool: own, columns };
}

/** The facets and orders of a packed index. */
export function unpackHead({ size, facets, sorts }: IndexHead): Pick<ExplorerIndex, 'facets' | 'sorts'> {
  return { facets: facets.map((facet) => unpackFacet(facet, size)), sorts: sorts.map(unpackSort) };
}

function unpackFacet({ name, combine, labels, values, one, many, declared }: PackedFacet, size: number): FacetIndex {
  const byItem = (packed: string): readonly (readonly number[])[] => {
    const lists: number[][] = Array.from({ length: size }, () => []);
    for (const [id, items] of unpackLists(packed).entries()) for (const item of items) lists[item]?.push(id);
    return lists;
  };
  const ids = many === null ? unpackNumbers(one ?? '').map((id) => (id > 0 ? [id - 1] : [])) : byItem(many);
  return {
    name,
    combine,
    values: labels.map((label, id): FacetValue => [values[id] || usualValue(label), label]),
    ids,
    ...(declared !== undefined && { declared: byItem(declared) }),
  };
}

function unpackSort({ value, order }: IndexHead['sorts'][number]): SortIndex {
  return { value, order: unpackLists(order).flat() };
}

/** The items of a piece. */
export function unpackPiece({ keys, pool }: IndexHead, piece: ItemPiece): PackedItems {
  const count = piece.columns[0]?.length ?? 0;
  return {
    keys,
    pool: [...pool, ...piece.pool],
    rows: Array.from({ length: count }, (_, row) => piece.columns.map((column) => column[row] ?? null)),
  };
}
