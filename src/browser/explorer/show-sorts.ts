import type { SortIndex } from '../../explorer/explorer-index.ts';

/** Marks the chosen order; one figure alone among what was found has nothing to be compared with. */
export function showSorts(
  select: HTMLSelectElement,
  sorts: readonly SortIndex[],
  chosen: number | null,
  items: readonly number[],
): void {
  const found = new Set(items);
  for (const [position, { order }] of sorts.entries()) {
    // The list's own order stands before the others.
    const option = select.options[position + 1];
    if (option) option.disabled = position !== chosen && order.filter((item) => found.has(item)).length < 2;
  }
  select.selectedIndex = chosen === null ? 0 : chosen + 1;
}
