import { slug } from 'github-slugger';
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { accountOf } from '../content/accounts.ts';
import { nameInParts } from '../content/explain-unknown-key.ts';
import { GROUP_FIELDS, isOfThoseWhoLeft, PICTURE_FIELDS, pictureIn } from '../content/other-tools.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { isOtherName } from '../content/schemas/scalars.ts';
import { isSameWord } from '../diagnostics/did-you-mean.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import { type Replacement, rangeOf } from './replacement.ts';

/** A field of a person that stands in one line, at the beginning of that. */
interface Line {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  /** After its line feed. */
  readonly end: number;
}

/** The field `key` of a profile of another tool, as it is written here; `null` where that needs a decision. */
export function fieldOfPerson(key: string, map: YAMLMap, stretch: YamlStretch): Replacement | null {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const line = pair === undefined || map.flow === true ? null : lineOf(pair, stretch);
  if (line === null) return null;
  return toPortrait(line, map) ?? toStatus(line, map) ?? toLinks(line, map, stretch);
}

function lineOf({ key, value }: Pair, stretch: YamlStretch): Line | null {
  if (!isScalar(key) || !isScalar(value) || !isSimple(value)) return null;
  const { text } = stretch.source;
  const [start] = rangeOf(key, stretch);
  const [at, to] = rangeOf(value, stretch);
  const end = text.indexOf('\n', at) + 1;
  // A comment, or a value over several lines, is for its author.
  const isLine = (text[start - 1] ?? '\n') === '\n' && end > 0 && text.slice(to, end).trim() === '';
  return isLine ? { key: String(key.value), value: String(value.value).trim(), start, end } : null;
}

function isSimple({ value }: Scalar): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** The path of a picture: what it shows is the person. Without that file, only to put it there is left to do. */
function toPortrait({ key, value, start, end }: Line, map: YAMLMap): Replacement | null {
  const file = pictureIn(value);
  const isPicture = PICTURE_FIELDS.some((word) => isSameWord(word, key));
  if (!isPicture || map.has('portrait') || file === null) return null;
  const name = map.get('name') ?? nameInParts(map.toJSON());
  if (typeof name !== 'string') return null;
  const text = `portrait:\n  src: ../media/${file}\n  alt: ${toScalar(name)}\n`;
  return { start, end, text, change: { code: 'key', message: `the picture "${value}" is the portrait` } };
}

/** A group of those who have left. */
function toStatus({ key, value, start, end }: Line, map: YAMLMap): Replacement | null {
  const isGroup = GROUP_FIELDS.some((word) => isSameWord(word, key));
  if (!isGroup || map.has('status') || !isOfThoseWhoLeft(value)) return null;
  return {
    start,
    end,
    text: 'status: alumni\n',
    change: { code: 'key', message: `"${key}: ${value}" is "status: alumni"` },
  };
}

/** All accounts that stand among the fields, as links. The first of them puts all right. */
function toLinks(line: Line, map: YAMLMap, stretch: YamlStretch): Replacement | null {
  const lines = map.items
    .flatMap((pair) => lineOf(pair, stretch) ?? [])
    .filter(({ key, value }) => accountOf(key, value) !== null);
  if (lines[0]?.start !== line.start) return null;
  const { text } = stretch.source;
  const links: unknown = map.get('links', true);
  const end = links === undefined ? null : endOfList(links, stretch);
  if (links !== undefined && end === null) return null;
  const indent = end === null ? '  ' : end.indent;
  const items = lines
    .map(({ key, value }) => accountOf(key, value))
    .flatMap((link) =>
      link === null ? [] : [`${indent}- label: ${toScalar(link.label)}\n${indent}  url: ${toScalar(link.url)}\n`],
    )
    .join('');
  const pieces = [
    ...lines.map((each) => ({
      start: each.start,
      end: each.end,
      text: end === null && each === lines[0] ? `links:\n${items}` : '',
    })),
    ...(end === null ? [] : [{ start: end.at, end: end.at, text: items }]),
  ].toSorted((a, b) => a.start - b.start);
  const from = pieces[0]?.start ?? line.start;
  const to = Math.max(...pieces.map((piece) => piece.end));
  let at = from;
  let written = '';
  for (const piece of pieces) {
    written += text.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  const names = lines.map(({ key }) => `"${key}"`).join(', ');
  return { start: from, end: to, text: written, change: { code: 'key', message: `${names}: accounts are "links"` } };
}

/** Where a list goes on, and how far its items are indented; `null` where that is no list of lines. */
function endOfList(list: unknown, stretch: YamlStretch): { readonly at: number; readonly indent: string } | null {
  if (!isSeq<Node>(list) || list.flow === true) return null;
  const [first] = list.items;
  const last = list.items.at(-1);
  if (first === undefined || last === undefined || !isMap(first) || !isMap(last)) return null;
  const { text } = stretch.source;
  const [start] = rangeOf(first, stretch);
  const [indent] = /^[ \t]*(?=-[ \t]+$)/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ?? [];
  const [, end] = rangeOf(last, stretch);
  const at = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return indent === undefined || at === 0 ? null : { at, indent };
}

/** Other names of somebody below `aliases`, where earlier addresses stand here: they are words that the page is found by. */
export function namesAsKeywords(map: YAMLMap, stretch: YamlStretch): Replacement | null {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (!isScalar(pair?.key) || !isSeq(pair.value) || map.has('keywords')) return null;
  const all: readonly unknown[] = pair.value.toJSON();
  const areNames = all.every((name) => typeof name === 'string' && isOtherName(name));
  if (!areNames || all.length === 0) return null;
  const [start, end] = rangeOf(pair.key, stretch);
  return {
    start,
    end,
    text: 'keywords',
    change: { code: 'key', message: 'other names below "aliases" are "keywords"' },
  };
}

/** The title of a person's page that has no name, where the file is called after the same person. */
export function titleAsName(map: Node | null, stretch: YamlStretch): Replacement | null {
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === 'title') : undefined;
  const [, file = ''] = /^engineers\/(.+)\.md$/.exec(stretch.source.file) ?? [];
  if (!isScalar(pair?.key) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return null;
  const words = slug(pair.value.value).split('-');
  if (
    file === '' ||
    words.length < 2 ||
    !slug(file)
      .split('-')
      .every((word) => words.includes(word))
  )
    return null;
  const [start, end] = rangeOf(pair.key, stretch);
  return { start, end, text: 'name', change: { code: 'key', message: `"${pair.value.value}" is the name` } };
}
