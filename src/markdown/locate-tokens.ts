import type { Token } from 'markdown-it';
import type { Span } from './markdown-facts.ts';
import { destinationAt } from './read-definitions.ts';
import { inlinePosition, isFromHtml, lineRest, type Origin, originOf } from './record-positions.ts';
import { addressEnd, readShownText, type ShownText } from './shown-text.ts';
import { mapLines, type OffsetMap, type SourceLine } from './source-lines.ts';

/** For each block with inline content or raw HTML: the map from offsets in its content to offsets in the source. */
export function locateBlocks(tokens: readonly Token[], lines: readonly SourceLine[]): ReadonlyMap<Token, OffsetMap> {
  const maps = new Map<Token, OffsetMap>();
  let row: RowCursor = { text: '', start: 0, at: 0 };
  for (const token of tokens) {
    if (token.type === 'tr_open') row = startRow(token, lines);
    if (token.type !== 'inline' && token.type !== 'html_block') continue;
    const origin = originOf(token);
    if (origin !== undefined) maps.set(token, mapOrigin(origin, lines));
    else
      maps.set(token, token.map === null ? mapCell(row, token.content) : mapLines(lines, token.map[0], token.content));
  }
  return maps;
}

function mapOrigin({ block, from }: Origin, lines: readonly SourceLine[]): OffsetMap {
  const map = mapLines(lines, block.map?.[0] ?? 0, block.content);
  return (offset) => map(from + offset);
}

interface RowCursor {
  /** The row, from after the quote marks and indents of its containers. */
  readonly text: string;
  /** Where that is in the source. */
  readonly start: number;
  /** End of the last cell that was found. */
  at: number;
}

function startRow(token: Token, lines: readonly SourceLine[]): RowCursor {
  const line = lines[token.map?.[0] ?? 0] ?? { start: 0, text: '' };
  const skipped = line.text.length - lineRest(token);
  return { text: line.text.slice(skipped), start: line.start + skipped, at: 0 };
}

/** A cell's content is its source but for the backslashes before its bars, which the parser takes away. */
function mapCell(row: RowCursor, content: string): OffsetMap {
  const written = content.replaceAll('|', '\\|');
  const found = Math.max(row.text.indexOf(written, row.at), 0);
  row.at = found + written.length;
  return (offset) => row.start + found + offset + countBars(content, offset);
}

function countBars(content: string, end: number): number {
  return content.slice(0, end).split('|').length - 1;
}

/** Finds the inline tokens of one block in the source. */
export interface InlineSpans {
  /** From the first bracket to the last of a link's or picture's text; an autolink's address. */
  label(token: Token): Span;
  /** The address of a link or picture; its label where the address cannot be found. */
  destination(token: Token): Span;
  /** All of a picture; `null` where its end is not found. */
  whole(token: Token): Span | null;
  /** The characters `start` to `end` of a tag's content. */
  within(token: Token, start: number, end: number): Span;
  /** What the block shows as it is typed, read when it is first asked for. */
  shown(): ShownText | null;
}

/** Finds the tokens in `block`, an inline block; `definitions` holds the addresses of reference links by label. */
export function locateInline(block: Token, map: OffsetMap, definitions: ReadonlyMap<string, Span>): InlineSpans {
  const inSource = ({ start, end }: Span): Span => ({
    start: map(start),
    end: end > start ? map(end - 1) + 1 : map(end),
  });
  let shown: ShownText | null | undefined;
  const readShown = (): ShownText | null => {
    if (shown === undefined) shown = readShownText(block);
    return shown;
  };
  return {
    shown: readShown,
    label: (token) => inSource(labelOf(token, block.content)),
    destination: (token) => {
      if (token.markup === 'linkify') return inSource(readShown()?.addresses.get(token) ?? wholeOf(block));
      const defined = definitions.get(String(token.meta?.['label']));
      return defined ?? inSource(destinationOf(token, block.content) ?? labelOf(token, block.content));
    },
    whole: (token) => {
      const { start, end } = labelOf(token, block.content);
      const last = isFromHtml(token) ? end : addressEnd(block.content, end - 1, token);
      return last === -1 ? null : inSource({ start, end: last });
    },
    within: (token, start, end) => {
      const at = inlinePosition(token)?.at ?? 0;
      return inSource({ start: at + start, end: at + end });
    },
  };
}

function wholeOf({ content }: Token): Span {
  return { start: 0, end: content.length };
}

function labelOf(token: Token, content: string): Span {
  const { at, labelEnd } = inlinePosition(token) ?? { at: 0, labelEnd: 0 };
  if (isFromHtml(token)) return { start: at, end: labelEnd };
  if (token.type === 'image') return { start: at, end: at + 3 + token.content.length };
  if (token.info === 'auto') return { start: at + 1, end: content.indexOf('>', at) };
  return { start: at - 1, end: labelEnd + 1 };
}

function destinationOf(token: Token, content: string): Span | null {
  const label = labelOf(token, content);
  if (isFromHtml(token)) return inlinePosition(token)?.destination ?? label;
  if (token.info === 'auto') return label;
  const opening = /\(\s*/y;
  opening.lastIndex = label.end;
  return opening.test(content) ? destinationAt(content, opening.lastIndex) : null;
}
