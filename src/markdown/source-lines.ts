/** One line of a source, without its line ending. */
export interface SourceLine {
  /** Offset of its first character in the source. */
  readonly start: number;
  /** Its text as the parser sees it, as long as in the source. */
  readonly text: string;
}

/** Turns an offset in a token's content into an offset in the source. */
export type OffsetMap = (offset: number) => number;

/** The lines of a source, numbered as the parser numbers them; `\r\n` and `\r` end a line too. */
export function splitLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const ending of source.matchAll(/\r\n?|\n|$/g)) {
    // The parser replaces NUL in the same way, one character by one.
    lines.push({ start, text: source.slice(start, ending.index).replaceAll('\0', '\ufffd') });
    start = ending.index + ending[0].length;
  }
  return lines;
}

interface Segment {
  /** Where the line begins in the content. */
  readonly from: number;
  /** Where that is in the source. */
  readonly to: number;
}

/**
 * The map for a content whose lines stand in the source from line `first` on (counted from 0).
 * What a block strips (quote marks, list markers, indents) stands before a line's text, so the text is found from the line's end.
 */
export function mapLines(lines: readonly SourceLine[], first: number, content: string): OffsetMap {
  const segments: Segment[] = [];
  let from = 0;
  for (const [index, text] of content.split('\n').entries()) {
    const line = lines[first + index];
    if (line === undefined) break;
    const bare = text.trimStart();
    segments.push({ from, to: line.start + line.text.lastIndexOf(bare) - (text.length - bare.length) });
    from += text.length + 1;
  }
  return (offset) => {
    const segment = findSegment(segments, offset);
    return segment === undefined ? 0 : segment.to + offset - segment.from;
  };
}

function findSegment(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return segments[low];
}
