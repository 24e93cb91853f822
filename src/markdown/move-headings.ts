import type { Token } from 'markdown-it';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { Opening } from './markdown-facts.ts';
import { plainText } from './plain-text.ts';
import { isFromHtml, originOf } from './record-positions.ts';
import type { OffsetMap, SourceLine } from './source-lines.ts';

const MAX_LEVEL = 6;

/** The levels below the title of the page at which headings keep their outline: 1 2 1 → 2 3 2, 3 3 2 → 2 2 2, 2 4 → 2 3. */
export function outlineLevels(levels: readonly number[]): readonly number[] {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(above.length + 1, MAX_LEVEL);
  });
}

/** The headings of a body in its source. */
interface Body {
  readonly tokens: readonly Token[];
  readonly maps: ReadonlyMap<Token, OffsetMap>;
  readonly lines: readonly SourceLine[];
}

/** What gives each heading the level of its outline. */
export function levelEdits({ tokens, maps, lines }: Body): readonly TextEdit[] {
  const opens = [...tokens.entries()].filter(([, { type }]) => type === 'heading_open');
  const levels = outlineLevels(opens.map(([, { tag }]) => Number(tag.slice(1))));
  return opens.flatMap(([index, open], position) => {
    const level = levels[position] ?? 2;
    if (open.tag === `h${level}`) return [];
    const [inline, close] = [tokens[index + 1], tokens[index + 2]];
    if (isFromHtml(open)) return [open, close].flatMap((tag) => tagEdit(tag, level, maps));
    const map = inline === undefined ? undefined : maps.get(inline);
    return open.markup.startsWith('#')
      ? markEdit(open, level, lines)
      : underlineEdit(open, level, map?.(0) ?? 0, inline?.content ?? '', lines);
  });
}

/** `<h1>` and `</h1>`. */
function tagEdit(tag: Token | undefined, level: number, maps: Body['maps']): readonly TextEdit[] {
  const origin = tag === undefined ? undefined : originOf(tag);
  const map = origin === undefined ? undefined : maps.get(origin.block);
  if (origin === undefined || map === undefined) return [];
  const start = map(origin.from + origin.block.content.slice(origin.from).search(/\d/));
  return [{ start, end: start + 1, text: String(level) }];
}

function markEdit({ map, markup }: Token, level: number, lines: readonly SourceLine[]): readonly TextEdit[] {
  const line = lines[map?.[0] ?? 0];
  const at = line?.text.indexOf(markup) ?? -1;
  if (line === undefined || at === -1) return [];
  return [{ start: line.start + at, end: line.start + at + markup.length, text: '#'.repeat(level) }];
}

/** A heading that is underlined has level 1 or 2; below that, signs stand before it. */
function underlineEdit(
  { map }: Token,
  level: number,
  start: number,
  content: string,
  lines: readonly SourceLine[],
): readonly TextEdit[] {
  const underline = lines[(map?.[1] ?? 1) - 1];
  const [signs = ''] = /[=-]+[ \t]*$/.exec(underline?.text ?? '') ?? [];
  if (underline === undefined || signs === '') return [];
  const end = underline.start + underline.text.length;
  if (level === 2) return [{ start: end - signs.length, end, text: '-'.repeat(Math.max(3, signs.trim().length)) }];
  return [{ start, end, text: `${'#'.repeat(level)} ${content.replace(/\s*\n\s*/g, ' ')}` }];
}

/** The first heading, where it may repeat the title of the page: one of level 1 that holds nothing but text. */
export function findOpening({ tokens, maps, lines }: Body, source: string): Opening | null {
  const index = tokens.findIndex(({ type }) => type === 'heading_open');
  const [open, inline, close] = tokens.slice(index, index + 3);
  if (index === -1 || open?.tag !== 'h1' || open.level > 0 || inline?.children == null) return null;
  if (inline.children.some(({ type }) => type === 'image' || type === 'footnote_ref')) return null;
  const removal = isFromHtml(open) ? tagsRemoval(open, close, maps) : linesRemoval(open, lines, source);
  return removal === null ? null : { text: plainText(inline.children), removal };
}

function tagsRemoval(open: Token, close: Token | undefined, maps: Body['maps']): TextEdit | null {
  const [from, to] = [originOf(open), close === undefined ? undefined : originOf(close)];
  const map = from === undefined ? undefined : maps.get(from.block);
  if (from === undefined || to === undefined || map === undefined) return null;
  const end = to.block.content.indexOf('>', to.from);
  return end === -1 ? null : { start: map(from.from), end: map(end) + 1, text: '' };
}

function linesRemoval({ map }: Token, lines: readonly SourceLine[], source: string): TextEdit | null {
  const [start, end] = [lines[map?.[0] ?? 0]?.start, lines[map?.[1] ?? 0]?.start ?? source.length];
  if (start === undefined) return null;
  const gap = /^(?:[ \t]*\r?\n)*/.exec(source.slice(end))?.[0].length ?? 0;
  return { start, end: end + gap, text: '' };
}

/**
 * What makes headings of `<h1>`, a text after an empty line, and `</h1>`, by where they begin: `# text`. Inside a tag of a heading
 * Markdown would not be read, and what is left out with it only says how another page looked.
 */
export function joinedHeadings(blocks: readonly Token[], lines: readonly SourceLine[]): ReadonlyMap<number, TextEdit> {
  return new Map(
    blocks.flatMap(({ content, map, level }, index) => {
      const next = blocks[index + 1];
      const [, name] = /^[ \t]*<(h[1-6])\b[^<>]*>\s*$/i.exec(content) ?? [];
      if (name === undefined || map === null || next?.map == null || level + next.level > 0) return [];
      const text = lines
        .slice(map[1], next.map[0])
        .map((line) => line.text.trim())
        .join('\n')
        .trim();
      if (next.content.trim().toLowerCase() !== `</${name.toLowerCase()}>` || text === '' || /\n\n|^[#>|*-]/.test(text))
        return [];
      const [first, last] = [lines[map[0]], lines[next.map[1] - 1]];
      if (first === undefined || last === undefined) return [];
      const start = first.start + first.text.search(/\S/);
      const written = `${'#'.repeat(Number(name[1]))} ${text.replaceAll('\n', ' ')}`;
      return [[start, { start, end: last.start + last.text.trimEnd().length, text: written }] as const];
    }),
  );
}
