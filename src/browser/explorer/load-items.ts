import type { PackedItems } from '../../explorer/explorer-index.ts';
import { type IndexHead, ITEMS_PER_PIECE, type ItemPiece, unpackPiece } from '../../explorer/pack-index.ts';
import { unpackItem } from '../../explorer/pack-items.ts';

/** What is shown of items. Those of a long list come in pieces, when they are first shown. */
export interface ItemLoader {
  /** Whether all items came with the head. */
  readonly isWhole: boolean;
  readonly areHere: (items: readonly number[]) => boolean;
  /** Loads the pieces of these items that were not loaded yet; rejects when one cannot be had. */
  readonly load: (items: readonly number[]) => Promise<void>;
  /** An item that is here. */
  readonly itemAt: (item: number) => Readonly<Record<string, unknown>>;
}

/** The items of a list whose head was loaded from `address`. */
export function itemLoader(head: IndexHead, address: string): ItemLoader {
  const isWhole = head.items !== null;
  const perPiece = isWhole ? Math.max(1, head.size) : ITEMS_PER_PIECE;
  const pieces = new Map<number, PackedItems>();
  const loading = new Map<number, Promise<void>>();
  if (head.items !== null) pieces.set(0, unpackPiece(head, head.items));

  const pieceOf = (item: number): number => Math.floor(item / perPiece);
  const loadPiece = async (number: number): Promise<void> => {
    const response = await fetch(address.replace(/\.json$/, `/${number}.json`));
    if (!response.ok) throw new Error(response.statusText);
    const piece: ItemPiece = await response.json();
    pieces.set(number, unpackPiece(head, piece));
  };
  const loadOnce = (number: number): Promise<void> => {
    const known = loading.get(number) ?? loadPiece(number);
    loading.set(number, known);
    // What failed may be had the next time.
    known.catch(() => loading.delete(number));
    return known;
  };
  return {
    isWhole,
    areHere: (items) => items.every((item) => pieces.has(pieceOf(item))),
    load: async (items) => {
      await Promise.all([...new Set(items.map(pieceOf))].map(loadOnce));
    },
    itemAt: (item) => {
      const piece = pieces.get(pieceOf(item));
      return piece === undefined ? {} : unpackItem(piece, item % perPiece);
    },
  };
}
