/**
 * `next`, in which each part that equals the same part of `last`, however deep, is that part itself: what did not change keeps
 * its identity. Things with a `slug` or `name` are compared with the one that has the same, wherever it stands in its list, and
 * others by position. Neither value may hold a circle.
 */
export function alike<Value>(last: unknown, next: Value, seen: Map<unknown, unknown> = new Map()): Value {
  if (!isObject(last) || !isObject(next) || last === next) return next;
  if (seen.has(next)) return seen.get(next) as Value;
  const kept = alikeObject(last, next, seen);
  seen.set(next, kept);
  return kept as Value;
}

function alikeObject(last: object, next: object, seen: Map<unknown, unknown>): object {
  if (Array.isArray(next)) return Array.isArray(last) ? alikeList(last, next, seen) : next;
  if (next instanceof Map) {
    if (!(last instanceof Map)) return next;
    const entries = alikeEntries(last, next, seen);
    if (haveSame(entries, last)) return last;
    return haveSame(entries, next) ? next : new Map(entries);
  }
  // Sets and instances of classes are compared as a whole.
  if (!isPlain(next) || !isPlain(last) || nameOf(next) !== nameOf(last)) return next;
  const [before, after] = [new Map(Object.entries(last)), new Map(Object.entries(next))];
  const entries = alikeEntries(before, after, seen);
  if (haveSame(entries, before)) return last;
  return haveSame(entries, after) ? next : Object.fromEntries(entries);
}

type Table = ReadonlyMap<unknown, unknown>;
type Entries = readonly (readonly [unknown, unknown])[];

function alikeEntries(last: Table, next: Table, seen: Map<unknown, unknown>): Entries {
  return [...next].map(([key, value]) => [key, alike(last.get(key), value, seen)]);
}

function alikeList(last: readonly unknown[], next: readonly unknown[], seen: Map<unknown, unknown>): object {
  const named = new Map(last.map((item) => [nameOf(item), item]));
  const items = next.map((item, index) => {
    const name = nameOf(item);
    return alike(name === null ? last[index] : named.get(name), item, seen);
  });
  if (areEqual(items, last)) return last;
  return areEqual(items, next) ? next : items;
}

/** What tells an entry of a list from others, wherever it stands in it. */
function nameOf(item: unknown): string | null {
  if (!isPlain(item)) return null;
  return [item['slug'], item['name']].find((name) => typeof name === 'string') ?? null;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether these are the entries of a table, in its order. */
function haveSame(entries: Entries, table: Table): boolean {
  return areEqual(entries.flat(), [...table].flat());
}

function areEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
