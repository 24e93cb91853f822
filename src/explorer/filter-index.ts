import type { Choice, ExplorerIndex, FacetIndex } from './explorer-index.ts';

/** What a choice leaves of a list. */
export interface Found {
  /** The numbers of the items, in the chosen order. */
  readonly items: readonly number[];
  /**
   * For each facet and value how many items there would be with that value as well; in a facet of which any value is
   * enough, how many with that value instead of those chosen there.
   */
  readonly counts: readonly (readonly number[])[];
}

type Searched = Pick<ExplorerIndex, 'facets' | 'sorts'>;

/** Narrows and sorts a list in one pass over its items. */
export function filterIndex({ facets: all, sorts }: Searched, { values, sort, declared = false }: Choice): Found {
  const facets = declared ? all.map(withDeclared) : all;
  const counts = facets.map((facet) => facet.values.map(() => 0));
  const items: number[] = [];
  const size = facets[0]?.ids.length ?? 0;
  for (let item = 0; item < size; item++) {
    const missing = facets.filter((facet, index) => !matches(facet, item, values[index] ?? []));
    if (missing.length === 0) items.push(item);
    if (missing.length > 1) continue;
    for (const [index, facet] of facets.entries()) {
      const [only = facet] = missing;
      if (only === facet && (missing.length === 0 || facet.combine === 'any')) countValues(counts[index], facet, item);
    }
  }
  const order = sort === null ? undefined : sorts[sort]?.order;
  return { items: order === undefined ? items : inOrder(items, order), counts };
}

function withDeclared(facet: FacetIndex): FacetIndex {
  const { ids, declared } = facet;
  return declared === undefined
    ? facet
    : { ...facet, ids: ids.map((own, item) => [...own, ...(declared[item] ?? [])]) };
}

function matches({ combine, ids }: FacetIndex, item: number, chosen: readonly number[]): boolean {
  if (chosen.length === 0) return true;
  const own = ids[item] ?? [];
  return combine === 'all' ? chosen.every((id) => own.includes(id)) : chosen.some((id) => own.includes(id));
}

function countValues(counts: number[] | undefined, { ids }: FacetIndex, item: number): void {
  if (counts === undefined) return;
  for (const id of ids[item] ?? []) counts[id] = (counts[id] ?? 0) + 1;
}

/** What can be put in order first; the rest stays as it is. */
function inOrder(items: readonly number[], order: readonly number[]): readonly number[] {
  const found = new Set(items);
  const ordered = new Set(order.filter((item) => found.has(item)));
  return [...ordered, ...items.filter((item) => !ordered.has(item))];
}
