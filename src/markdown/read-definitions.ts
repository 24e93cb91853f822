import MarkdownIt, { type Token } from 'markdown-it';
import type { Span } from './markdown-facts.ts';
import { lineRest } from './record-positions.ts';
import type { SourceLine } from './source-lines.ts';

const { parseLinkDestination } = new MarkdownIt().helpers;

/** Label of a reference link, as the parser normalises it → where its definition `[label]: address` has the address. */
export function readDefinitions(
  definitions: readonly Token[],
  source: string,
  lines: readonly SourceLine[],
): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const token of definitions) {
    const label = String(token.meta?.['label']);
    const span = spans.has(label) ? null : findDestination(token, source, lines);
    if (span !== null) spans.set(label, span);
  }
  return spans;
}

/** Where the label of a definition stands, from its bracket to its colon. */
export function definitionSpan(token: Token, lines: readonly SourceLine[]): Span {
  const line = lines[token.map?.[0] ?? 0] ?? { start: 0, text: '' };
  const start = line.start + line.text.length - lineRest(token);
  const length = line.text.slice(start - line.start).search(/\]:/) + 2;
  return { start, end: length > 1 ? start + length : line.start + line.text.length };
}

/** Where a definition has its address; `null` when it cannot be found. */
export function findDestination(token: Token, source: string, lines: readonly SourceLine[]): Span | null {
  const line = lines[token.map?.[0] ?? -1];
  if (line === undefined) return null;
  const label = /\[(?:[^\\[\]]|\\[\s\S])*\]:/y;
  label.lastIndex = line.start + line.text.length - lineRest(token);
  if (!label.test(source)) return null;
  // The address may stand on the next line, behind the quote marks of a quote.
  const gap = /[\s>]*/y;
  gap.lastIndex = label.lastIndex;
  gap.test(source);
  return destinationAt(source, gap.lastIndex);
}

/** The link destination that begins at `start`, without its angle brackets; `null` when there is none. */
export function destinationAt(text: string, start: number): Span | null {
  const { ok, pos } = parseLinkDestination(text, start, text.length);
  if (!ok) return null;
  return text[start] === '<' ? { start: start + 1, end: pos - 1 } : { start, end: pos };
}
