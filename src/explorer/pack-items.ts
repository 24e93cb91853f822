import type { Packed, PackedItems } from './explorer-index.ts';

/** Packs plain items that have the same keys: texts stay, what repeats itself is written once. Numbers and switches are not packed. */
export function packItems(items: readonly object[]): PackedItems {
  const keys = Object.keys(items[0] ?? {});
  const numbers = new Map<string, number>();
  const pool: unknown[] = [];
  const numberOf = (value: unknown): number => {
    const text = JSON.stringify(value);
    const known = numbers.get(text) ?? pool.push(value) - 1;
    numbers.set(text, known);
    return known;
  };
  const pack = (value: unknown): Packed => {
    if (typeof value === 'string' || value === null) return value;
    return Array.isArray(value) ? value.map(numberOf) : numberOf(value);
  };
  return { keys, pool, rows: items.map((item) => keys.map((key) => pack(Reflect.get(item, key)))) };
}

/** The item with this number as it was packed; without any keys when there is none. */
export function unpackItem({ keys, pool, rows }: PackedItems, item: number): Readonly<Record<string, unknown>> {
  const row = rows[item] ?? [];
  return Object.fromEntries(row.map((packed, column) => [keys[column], unpack(packed, pool)]));
}

function unpack(packed: Packed, pool: readonly unknown[]): unknown {
  if (typeof packed === 'number') return pool[packed];
  return typeof packed === 'object' && packed !== null ? packed.map((number) => pool[number]) : packed;
}
