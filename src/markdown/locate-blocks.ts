import type { Token } from 'markdown-it';
import { lineRest } from './record-positions.ts';
import { mapLines, type OffsetMap, type SourceLine } from './source-lines.ts';

/** For each block with inline content or raw HTML: the map from offsets in its content to offsets in the source. */
export function locateBlocks(tokens: readonly Token[], lines: readonly SourceLine[]): ReadonlyMap<Token, OffsetMap> {
  const maps = new Map<Token, OffsetMap>();
  let row: RowCursor = { text: '', start: 0, at: 0 };
  for (const token of tokens) {
    if (token.type === 'tr_open') row = startRow(token, lines);
    if (token.type !== 'inline' && token.type !== 'html_block') continue;
    maps.set(token, token.map === null ? mapCell(row, token.content) : mapLines(lines, token.map[0], token.content));
  }
  return maps;
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
