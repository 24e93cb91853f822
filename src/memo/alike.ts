import { isPlain, type Plain } from './is-alike.ts';

/**
 * `next`, in which each part that equals the same part of `last`, however deep, is that part itself: what did not change keeps
 * its identity. Things with a `slug` or `name` are compared with the one that has the same, wherever it stands in its list, and
 * others by position. Neither value may contain a cycle.
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
  if (next instanceof Map) return last instanceof Map ? alikeMap(last, next, seen) : next;
  // Sets and instances of classes are compared as a whole.
  return isPlain(next) && isPlain(last) && nameOf(next) === nameOf(last) ? alikePlain(last, next, seen) : next;
}

// These run for every part of a large graph, so they allocate nothing that they do not need.

function alikePlain(last: Plain, next: Plain, seen: Map<unknown, unknown>): object {
  const names = Object.keys(next);
  const kept = names.map((name) => alike(last[name], next[name], seen));
  const lastNames = Object.keys(last);
  const isLast = lastNames.length === names.length && lastNames.every((name, at) => name === names[at]);
  if (isLast && names.every((name, at) => Object.is(kept[at], last[name]))) return last;
  if (names.every((name, at) => Object.is(kept[at], next[name]))) return next;
  return Object.fromEntries(names.map((name, at) => [name, kept[at]]));
}

function alikeMap(last: Table, next: Table, seen: Map<unknown, unknown>): object {
  const keys = [...next.keys()];
  const kept = keys.map((key) => alike(last.get(key), next.get(key), seen));
  const lastKeys = [...last.keys()];
  const isLast = areEqual(lastKeys, keys);
  if (isLast && keys.every((key, at) => Object.is(kept[at], last.get(key)))) return last;
  if (keys.every((key, at) => Object.is(kept[at], next.get(key)))) return next;
  return new Map(keys.map((key, at) => [key, kept[at]]));
}

type Table = ReadonlyMap<unknown, unknown>;

function alikeList(last: readonly unknown[], next: readonly unknown[], seen: Map<unknown, unknown>): object {
  let named: Map<string | null, unknown> | null = null;
  const items = next.map((item, at) => {
    if (item === last[at]) return item;
    const name = nameOf(item);
    if (name === null || name === nameOf(last[at])) return alike(last[at], item, seen);
    named ??= new Map(last.map((each) => [nameOf(each), each]));
    return alike(named.get(name), item, seen);
  });
  if (areEqual(items, last)) return last;
  return areEqual(items, next) ? next : items;
}

/** What identifies an item of a list, wherever it is in the list. */
function nameOf(item: unknown): string | null {
  if (!isPlain(item)) return null;
  const { slug, name } = item;
  return typeof slug === 'string' ? slug : typeof name === 'string' ? name : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function areEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
