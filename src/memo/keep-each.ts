import { isAlike } from './is-alike.ts';
import { findSuspects, type KnownPlace, noteReads, placesAfter, type Readers } from './readers.ts';
import { areStillTrue, recordedRead, valueAt } from './record-reads.ts';
import type { Kept, Made, Store } from './store.ts';

/** Many items that the same work is done for. */
export interface Each<Item> {
  readonly items: readonly Item[];
  /** What tells an item from all others, wherever in the list it stands. */
  readonly nameOf: (item: Item) => string;
  /** All of an item that the work is done with: where it is alike, by `isAlike`, so is the result. */
  readonly fromOf: (item: Item) => readonly unknown[];
}

/** How a list was made last. */
interface LastList {
  readonly each: Each<unknown>;
  readonly values: readonly unknown[];
  /** Where some of the work read. */
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly readers: Readers;
}

const nothing: LastList = {
  each: { items: [], nameOf: String, fromOf: () => [] },
  values: [],
  places: new Map(),
  readers: new Map(),
};

/** What keeps the results of work for each of many items. */
export function createEachKeeper({ ask, make, replace }: Pick<Store, 'ask' | 'make' | 'replace'>) {
  const lists = new WeakMap<Kept, LastList>();
  return <Item, Source extends object, Value>(
    name: string,
    each: Each<Item>,
    source: Source,
    work: (item: Item, source: Source) => Value,
  ): readonly Value[] => {
    const kept = ask(name);
    const last = lists.get(kept) ?? nothing;
    const before = kept.made;
    // All of the work reads few places: what it read there matters only when one of them has changed.
    const changed = [...last.places.values()].filter((place) => !Object.is(valueAt(place, source), place.found));
    const isSameList = each.items === last.each.items;
    if (isSameList && changed.length === 0) return last.values as readonly Value[];
    const readers: Readers = isSameList ? last.readers : new Map();
    const suspects = isSameList ? findSuspects(readers, before, changed, source) : null;
    const places = changed.map((place) => place.name);
    const find = finderOf(last.each as Each<Item>, before, each);
    const made = each.items.map((item, index) => {
      const found = find(item, index);
      const isSame = found !== null && (suspects?.has(index) === false || areStillTrue(found.reads, source, places));
      return isSame ? found : make([], () => recordedRead(source, (read) => work(item, read)));
    });
    const fresh = made.filter((one, index) => one !== before[index]);
    if (readers.size > 0) noteReads(readers, made, before);
    const isLast = fresh.length === 0 && made.length === before.length;
    // What did not change is not even looked at, since memory is slow where there is much of it.
    const values = isLast
      ? last.values
      : made.map((one, index) => (one === before[index] ? last.values[index] : one.value));
    const known = placesAfter(last.places, fresh, source);
    lists.set(kept, { each: each as Each<unknown>, values, places: known, readers });
    if (!isLast) replace(kept, made);
    return values as readonly Value[];
  };
}

/** What finds the result that was made last for an item that is alike; most items stand where they stood. */
function finderOf<Item>(
  last: Each<Item>,
  made: readonly Made[],
  { nameOf, fromOf }: Each<Item>,
): (item: Item, index: number) => Made | null {
  let indexes: ReadonlyMap<string, number> | null = null;
  const indexOf = (name: string): number | undefined => {
    indexes ??= new Map(last.items.map((item, index) => [last.nameOf(item), index]));
    return indexes.get(name);
  };
  return (item, index) => {
    const there = last.items[index];
    if (there === item) return made[index] ?? null;
    const name = nameOf(item);
    const at = there !== undefined && last.nameOf(there) === name ? index : indexOf(name);
    const same = at === undefined ? undefined : last.items[at];
    if (at === undefined || same === undefined || !isAlike(last.fromOf(same), fromOf(item))) return null;
    return made[at] ?? null;
  };
}
