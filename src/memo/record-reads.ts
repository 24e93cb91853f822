type Table = ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>;

/** How something in a source is read: all of it, what a map or set answers for a key, or an item or the length of a list. */
type Method = 'all' | 'get' | 'has' | 'at';

/** A part of a source, and how it is read. */
export interface ReadPlace {
  readonly name: string;
  readonly path: readonly string[];
  readonly method: Method;
}

/** What was read of a place. */
interface Reading extends ReadPlace {
  /** What stood there when all answers were last seen to be right. */
  found: unknown;
  /** What it answered, by what it was asked; `null` when all of it was read. */
  readonly answers: Map<unknown, unknown> | null;
}

/** All that was read of a source, by the names of the places. */
export type Reads = ReadonlyMap<string, Reading>;

/** Of a source of which nothing was read. */
export const noReads: Reads = new Map();

/**
 * What work gives that looks things up in a source, and what it read there. It gets a copy that records each property, each key
 * that maps and sets are asked for and each item of lists, in the source itself and in the objects directly below it that hold
 * such. Anything deeper belongs to a value that never changes.
 */
export function recordedRead<Source extends object, Value>(
  source: Source,
  work: (source: Source) => Value,
): { readonly value: Value; readonly reads: Reads } {
  const reads = new Map<string, Reading>();
  const record: Report = (place, found, key, answer) => {
    const known = reads.get(place.name);
    if (known !== undefined) known.answers?.set(key, answer);
    else reads.set(place.name, { ...place, found, answers: place.method === 'all' ? null : new Map([[key, answer]]) });
  };
  // The copy has all properties of the source, each behind a getter.
  return { value: work(watchObject(source, [], record) as Source), reads };
}

/** Whether everything that was read, or that was read of the places with these names, would be read again in this source. */
export function areStillTrue(reads: Reads, source: object, names: Iterable<string> = reads.keys()): boolean {
  for (const name of names) {
    const reading = reads.get(name);
    if (reading !== undefined && !isStillTrue(reading, valueAt(reading, source))) return false;
  }
  return true;
}

function isStillTrue(reading: Reading, found: unknown): boolean {
  const { method, answers } = reading;
  if (Object.is(reading.found, found)) return true;
  if (answers === null) return false;
  for (const [key, answer] of answers) if (!Object.is(ask(found, method, key), answer)) return false;
  reading.found = found;
  return true;
}

/** What stands at a place of a source. */
export function valueAt({ path }: ReadPlace, source: object): unknown {
  return path.reduce<unknown>((value, name) => propertyOf(value, name), source);
}

type Report = (place: ReadPlace, found: unknown, key?: unknown, answer?: unknown) => void;

function placeAt(path: readonly string[], method: Method): ReadPlace {
  return { name: `${path.join('.')} ${method}`, path, method };
}

function watchObject(source: object, path: readonly string[], record: Report): object {
  const watched = {};
  for (const [name, value] of Object.entries(source)) {
    let answer: { readonly value: unknown } | undefined;
    Object.defineProperty(watched, name, {
      enumerable: true,
      get: () => {
        answer ??= { value: watch(value, [...path, name], record) };
        return answer.value;
      },
    });
  }
  return watched;
}

function watch(value: unknown, path: readonly string[], record: Report): unknown {
  if (isTable(value)) return watchTable(value, path, record);
  if (Array.isArray(value)) return watchList(value, path, record);
  if (path.length === 1 && holdsTables(value)) return watchObject(value, path, record);
  record(placeAt(path, 'all'), value);
  return value;
}

function watchTable(table: Table, path: readonly string[], record: Report): Table {
  const asking = (method: 'get' | 'has') => {
    const place = placeAt(path, method);
    return (key: unknown) => {
      const answer = ask(table, method, key);
      record(place, table, key, answer);
      return answer;
    };
  };
  const members = { get: asking('get'), has: asking('has') };
  return new Proxy(table, {
    get: (_, name) => {
      if (name === 'has' || (name === 'get' && table instanceof Map)) return members[name];
      record(placeAt(path, 'all'), table);
      const member: unknown = Reflect.get(table, name, table);
      return typeof member === 'function' ? member.bind(table) : member;
    },
  });
}

/** Reads of single items and of the length are recorded as such; any other read counts as reading the whole list. */
function watchList(list: readonly unknown[], path: readonly string[], record: Report): readonly unknown[] {
  const [item, all] = [placeAt(path, 'at'), placeAt(path, 'all')];
  return new Proxy(list, {
    get: (_, name) => {
      const member: unknown = Reflect.get(list, name, list);
      if (typeof name === 'string' && /^(?:\d+|length)$/.test(name)) record(item, list, name, member);
      else record(all, list);
      return typeof member === 'function' ? member.bind(list) : member;
    },
  });
}

/** What is read of a value: all of it, or what it answers when it is asked for a key. */
export function ask(value: unknown, method: Method, key: unknown): unknown {
  if (method === 'all') return value;
  if (method === 'at') return propertyOf(value, String(key));
  if (!isTable(value)) return NOTHING;
  return method === 'get' && value instanceof Map ? value.get(key) : value.has(key);
}

/** What a place answers at which there is no map or set any more. */
const NOTHING = Symbol('nothing');

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isTable(value: unknown): value is Table {
  return value instanceof Map || value instanceof Set;
}

function holdsTables(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some((each) => isTable(each) || Array.isArray(each));
}
