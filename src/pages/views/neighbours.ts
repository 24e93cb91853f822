import type { LinkView } from './frame.ts';

/** What stands before and after something in a list. */
export interface NeighboursView {
  /** `null` at the beginning of the list. */
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** The neighbours of the item at `place`, counted from 0; none for a `place` outside of the list. */
export function neighboursAt<Item>(
  items: readonly Item[],
  place: number,
  linkTo: (item: Item) => LinkView,
): NeighboursView {
  const linkAt = (at: number): LinkView | null => {
    const item = items[at];
    return item === undefined ? null : linkTo(item);
  };
  return items[place] === undefined
    ? { previous: null, next: null }
    : { previous: linkAt(place - 1), next: linkAt(place + 1) };
}
