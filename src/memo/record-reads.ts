type Table = ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>;

/** Something that was read of a source: what stood at a path of properties, or what a map or set there answered. */
export interface Read {
  readonly path: readonly string[];
  /** What the map or set at the path was asked; `null` when all of what stands there was read. */
  readonly question: { readonly method: 'get' | 'has'; readonly key: unknown } | null;
  readonly answer: unknown;
}

/**
 * A copy of a source that records what is read of it: each property, each key that maps and sets are asked for and each item
 * of lists, in the source itself and in the objects directly below it that hold such. Anything deeper belongs to a value that
 * never changes.
 */
export function recordReads<Source extends object>(
  source: Source,
): { readonly recorded: Source; readonly reads: readonly Read[] } {
  const reads: Read[] = [];
  const record = (read: Read): void => void reads.push(read);
  // The copy has all properties of the source, each behind a getter.
  return { recorded: watchObject(source, [], record) as Source, reads };
}

/** Whether everything that was read would be read again in this source. */
export function areStillTrue(reads: readonly Read[], source: object): boolean {
  return reads.every(({ path, question, answer }) => {
    const found = path.reduce<unknown>((value, name) => propertyOf(value, name), source);
    if (question === null) return Object.is(found, answer);
    return isTable(found) && Object.is(ask(found, question), answer);
  });
}

type Report = (read: Read) => void;

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
  record(whole(value, path));
  return value;
}

function watchTable(table: Table, path: readonly string[], record: Report): Table {
  const asked = { get: new Set<unknown>(), has: new Set<unknown>() };
  const asking = (method: 'get' | 'has') => (key: unknown) => {
    const answer = ask(table, { method, key });
    if (!asked[method].has(key)) record({ path, question: { method, key }, answer });
    asked[method].add(key);
    return answer;
  };
  let isWhole = false;
  return new Proxy(table, {
    get: (_, name) => {
      if (name === 'has' || (name === 'get' && table instanceof Map)) return asking(name);
      if (!isWhole) record(whole(table, path));
      isWhole = true;
      const member: unknown = Reflect.get(table, name, table);
      return typeof member === 'function' ? member.bind(table) : member;
    },
  });
}

/** Reads of single items and of the length are recorded as such; any other read counts as reading the whole list. */
function watchList(list: readonly unknown[], path: readonly string[], record: Report): readonly unknown[] {
  const seen = new Set<string | symbol>();
  return new Proxy(list, {
    get: (_, name) => {
      const member: unknown = Reflect.get(list, name, list);
      const isPart = typeof name === 'string' && /^(?:\d+|length)$/.test(name);
      const of = isPart ? name : '';
      if (!seen.has(of)) record(isPart ? { path: [...path, name], question: null, answer: member } : whole(list, path));
      seen.add(of);
      return typeof member === 'function' ? member.bind(list) : member;
    },
  });
}

function whole(value: unknown, path: readonly string[]): Read {
  return { path, question: null, answer: value };
}

function ask(table: Table, { method, key }: NonNullable<Read['question']>): unknown {
  return method === 'get' && table instanceof Map ? table.get(key) : table.has(key);
}

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
