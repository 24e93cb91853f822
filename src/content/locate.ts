import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placeAt } from '../diagnostics/source-text.ts';
import { type YamlStretch, yamlDocument } from './parse-yaml.ts';

/** The way to a value: keys of maps and indexes of lists. */
export type DataPath = readonly (string | number)[];

/**
 * Where the value at `path` stands, or its key when `part` is `key`. When the path leads nowhere (a missing field),
 * the place is that of the nearest map or list around it; for the top level, the start of the file.
 * What a translation says stands in its own file. The text is parsed again, so that entries need not carry positions: only files with mistakes pay for it, and only once.
 */
export function locate(stretch: YamlStretch, path: DataPath, part: 'value' | 'key' = 'value'): Place {
  if (stretch.over !== undefined && isThere(stretch.over, path)) return locate(stretch.over, path, part);
  const { source, start } = stretch;
  let node: unknown = documentOf(stretch).contents;
  let range: Range = [-start, -start + firstLineLength(source.text)];
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step);
    if (next === null) break;
    const wantsKey = part === 'key' && index === path.length - 1;
    range = rangeOf(wantsKey ? next.key : next.value) ?? rangeOf(next.key) ?? dashOf(next.value, stretch) ?? range;
    node = next.value;
  }
  return placeAt(source, start + range[0], start + range[1]);
}

/** Whether a stretch has a value at a path, however empty. */
function isThere(stretch: YamlStretch, path: DataPath): boolean {
  let node: unknown = documentOf(stretch).contents;
  for (const step of path) node = stepInto(node, step)?.value ?? null;
  return node !== null && path.length > 0;
}

// A cache and no state: a stretch never changes.
const documents = new WeakMap<YamlStretch, Document.Parsed>();

function documentOf(stretch: YamlStretch): Document.Parsed {
  const document = documents.get(stretch) ?? yamlDocument(stretch);
  documents.set(stretch, document);
  return document;
}

type Range = readonly [start: number, end: number];

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | null {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? null : { key: item, value: item };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(step));
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

/** An empty value has no characters of its own: its key stands for it. */
function rangeOf(node: unknown): Range | null {
  if (!isNode(node)) return null;
  const { range }: Node = node;
  if (!range || range[1] <= range[0]) return null;
  return [range[0], range[1]];
}

/** The dash of an empty item of a list. */
function dashOf(item: unknown, { source, start }: YamlStretch): Range | null {
  if (!isNode(item) || !item.range) return null;
  const dash = source.text.lastIndexOf('-', start + item.range[0]) - start;
  return dash < 0 ? null : [dash, dash + 1];
}

function firstLineLength(text: string): number {
  return Math.max(1, text.search(/\r?\n|$/));
}
