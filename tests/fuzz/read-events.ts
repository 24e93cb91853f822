/** What stands for an event tree that Proofolio does not read: with anchors, aliases, tags, or keys that are no words. */
export const NOT_PLAIN = Symbol('not plain');

/**
 * The value that an event tree of the YAML test suite describes, with every scalar as text and an empty one as `undefined`;
 * `NOT_PLAIN` where it is anything else than one document of maps, lists and scalars.
 */
export function readEvents(tree: string): unknown {
  const events = tree.split('\n').map((line) => line.trimStart());
  const isPlain = events.every((event) => !/^=ALI|^(?:=VAL|\+MAP|\+SEQ)(?: [{[][\]}])? [&<]/.test(event));
  const documents = events.filter((event) => event.startsWith('+DOC')).length;
  if (!isPlain || documents !== 1) return NOT_PLAIN;
  return readNode(events.filter((event) => /^(?:[-+](?:MAP|SEQ)|=VAL)/.test(event)).values());
}

const END = Symbol('end');

function readNode(events: Iterator<string>): unknown {
  const event = events.next().value ?? END;
  if (typeof event !== 'string' || event.startsWith('-')) return END;
  if (event.startsWith('=VAL')) return scalarOf(event.slice('=VAL '.length));
  const items: unknown[] = [];
  for (let item = readNode(events); item !== END; item = readNode(events)) items.push(item);
  return event.startsWith('+SEQ') ? items : mapOf(items);
}

/** Keys and values by turns. */
function mapOf(items: readonly unknown[]): unknown {
  const keys = items.filter((_, place) => place % 2 === 0);
  return Object.fromEntries(keys.map((key, place) => [String(key ?? ''), items[place * 2 + 1]]));
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['0', '\0'],
]);

/** `:plain`, `"quoted`, `'quoted`, `|literal` or `>folded`. */
function scalarOf(written: string): string | undefined {
  const text = written.slice(1).replace(/\\(.)/g, (_, letter: string) => ESCAPES.get(letter) ?? letter);
  return written === ':' ? undefined : text;
}
