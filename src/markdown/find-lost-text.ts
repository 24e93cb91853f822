import type { Token } from 'markdown-it';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { MarkdownProblem, Span } from './markdown-facts.ts';
import type { FootnoteDefinition } from './move-footnotes.ts';
import { isBadge } from './picture-name.ts';
import { definitionSpan, findDestination } from './read-definitions.ts';
import { lineRest } from './record-positions.ts';
import type { OffsetMap, SourceLine } from './source-lines.ts';

type Unplaced = Omit<MarkdownProblem, keyof Span>;

/** Cells that a table has no column for: the parser leaves them out. */
export function findLostCells(tokens: readonly Token[], lines: readonly SourceLine[]): readonly MarkdownProblem[] {
  let columns = 0;
  return tokens.flatMap((token): MarkdownProblem[] => {
    if (token.type === 'table_open') columns = 0;
    if (token.type === 'th_open') columns += 1;
    if (token.type !== 'tr_open' || columns === 0) return [];
    const line = lines[token.map?.[0] ?? 0] ?? { start: 0, text: '' };
    const row = line.text.slice(line.text.length - lineRest(token));
    const cells = cellsOf(row);
    const lost = cells.slice(columns).filter(({ start, end }) => row.slice(start, end).trim() !== '');
    const [first, last] = [lost[0], lost.at(-1)];
    if (first === undefined || last === undefined) return [];
    const start = first.end - row.slice(first.start, first.end).trimStart().length;
    const end = last.start + row.slice(last.start, last.end).trimEnd().length;
    const offset = line.start + line.text.length - row.length;
    return [{ ...lostCell(cells.length, columns, row), start: offset + start, end: offset + end }];
  });
}

/** The cells of a row as the parser splits it: at each bar but those behind a backslash, also in code. */
function cellsOf(row: string): readonly Span[] {
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const starts = [0, ...bars.map((bar) => bar + 1)];
  const cells = starts.map((start, index) => ({ start, end: bars[index] ?? row.length }));
  const isEmpty = (cell: Span | undefined): boolean =>
    cell !== undefined && row.slice(cell.start, cell.end).trim() === '';
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined);
}

function lostCell(cells: number, columns: number, row: string): Unplaced {
  const message = `this row has ${cells} cells and the head of its table ${columns}, so this would be lost`;
  const help = /`[^`]*(?<!\\)\|[^`]*`/.test(row)
    ? 'write "\\|" for a bar that stands in code'
    : 'write "\\|" for a bar that belongs to the text, or give the head and the line below it a cell more';
  return { severity: 'error', code: 'lost-cell', message, help };
}

/** A fence of code that nothing ends, so that all that follows is code. */
export function findOpenFences(tokens: readonly Token[], lines: readonly SourceLine[]): readonly MarkdownProblem[] {
  return tokens.flatMap(({ type, map, markup }): MarkdownProblem[] => {
    if (type !== 'fence' || map === null) return [];
    const [first, last] = [lines[map[0]], lines[map[1] - 1]];
    const end = /(`+|~+)[ \t]*$/.exec(last?.text ?? '')?.[1] ?? '';
    if (first === undefined || (map[1] - 1 > map[0] && end.startsWith(markup))) return [];
    const at = first.text.indexOf(markup);
    const message = 'this fence has no end, so all that follows is shown as code';
    const help = `write "${markup}" on a line of its own behind the code`;
    const start = first.start + at;
    return [{ severity: 'warning', code: 'unread-markdown', message, help, start, end: start + markup.length }];
  });
}

const REFERENCE = /\[\^([\p{L}\p{M}\p{N}_.:/-]+)\](?![+*?{(:])/gu;

/** References in `text`, the shown text of a block, to footnotes that nothing defines. */
export function findUnknownFootnotes(
  text: string,
  map: OffsetMap,
  footnotes: readonly FootnoteDefinition[],
): readonly MarkdownProblem[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: reference, 1: label = '', index }) => {
    const near = didYouMean(
      label,
      footnotes.map((each) => each.label),
    );
    const message = `there is no footnote "${label}"`;
    const help =
      near === null
        ? `write "[^${label}]: …" on a line of its own, or "\\${reference}" to show these characters`
        : `did you mean "[^${near}]"?`;
    const span = { start: map(index), end: map(index + reference.length - 1) + 1 };
    return { severity: 'error', code: 'unknown-footnote', message, help, ...span };
  });
}

/** Footnotes that would not be shown: no text refers to them, or there is another one of their name. */
export function findLostFootnotes(
  footnotes: readonly FootnoteDefinition[],
  lines: readonly SourceLine[],
): readonly MarkdownProblem[] {
  const seen = new Set<string>();
  return footnotes.flatMap(({ label, line, isUsed }): MarkdownProblem[] => {
    const isSecond = seen.has(label);
    seen.add(label);
    if (isUsed && !isSecond) return [];
    const span = footnoteSpan(label, line, lines);
    return [{ ...(isSecond ? secondDefinition(`[^${label}]`) : unusedFootnote(label)), ...span }];
  });
}

function unusedFootnote(label: string): Unplaced {
  const message = `no text refers to this footnote, so it is not shown`;
  const help = `write "[^${label}]" where it belongs, or remove the footnote`;
  return { severity: 'warning', code: 'unused-definition', message, help };
}

/** Its label stands before its first text, if not in the same line. */
function footnoteSpan(label: string, line: number, lines: readonly SourceLine[]): Span {
  const written = `[^${label}]:`;
  for (let at = Math.min(line, lines.length - 1); at >= 0; at -= 1) {
    const { text, start } = lines[at] ?? { text: '', start: 0 };
    const column = text.lastIndexOf(written);
    if (column !== -1) return { start: start + column, end: start + column + written.length };
  }
  return { start: 0, end: 1 };
}

/** Definitions of links, `[label]: address`, that change nothing for the links and pictures among `tokens`. */
export function findLostDefinitions(
  definitions: readonly Token[],
  tokens: readonly Token[],
  source: string,
  lines: readonly SourceLine[],
): readonly MarkdownProblem[] {
  if (definitions.length === 0) return [];
  const used = new Set(labelsOf(tokens));
  const first = new Map<string, string>();
  return definitions.flatMap((token): MarkdownProblem[] => {
    const label = String(token.meta?.['label']);
    const address = findDestination(token, source, lines);
    const written = address === null ? '' : source.slice(address.start, address.end);
    const known = first.get(label);
    if (known === undefined) first.set(label, written);
    const span = definitionSpan(token, lines);
    if (known !== undefined && known !== written) return [{ ...secondDefinition('this label'), ...span }];
    // `[//]: # (text)` is how people write comments.
    if (known !== undefined || used.has(label) || written === '' || written === '#') return [];
    const message = 'no link and no picture names this label, so its address leads nowhere';
    const help = 'name it in a link, [text][label], or remove the line; a backslash before it shows the line';
    // A badge that was replaced by its words leaves its address behind.
    const edits = isBadge(written) ? linesOf(token, lines) : [];
    return [{ severity: 'warning', code: 'unused-definition', message, help, ...span, edits }];
  });
}

/** The lines of a block, without what follows them. */
function linesOf({ map, level }: Token, lines: readonly SourceLine[]): readonly TextEdit[] {
  const [first, next] = [lines[map?.[0] ?? 0], lines[map?.[1] ?? 0]];
  return first === undefined || next === undefined || level > 0
    ? []
    : [{ start: first.start, end: next.start, text: '' }];
}

function secondDefinition(what: string): Unplaced {
  const message = `${what} is defined twice, and the first definition counts, so this one would be lost`;
  return { severity: 'error', code: 'duplicate-definition', message, help: 'give one of them another label' };
}

function labelsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ children, meta }) => {
    const label = meta?.['label'];
    return [...(typeof label === 'string' ? [label] : []), ...labelsOf(children ?? [])];
  });
}
