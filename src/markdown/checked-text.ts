import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';

/** A paragraph, heading or cell, and what a check must know of the body around it. */
export interface CheckedText {
  /** The content of the block, as it is written. */
  readonly content: string;
  /** The same, as long, with NUL for all that is not shown as it is typed. */
  readonly text: string;
  /** The type of the token that the text's own block stands directly in: `list_item_open`, `blockquote_open`, … */
  readonly outer: string;
  /** How many blocks that token stands in. */
  readonly depth: number;
  readonly isParagraph: boolean;
  readonly isHeading: boolean;
  readonly isFirstBlock: boolean;
  /** The labels that have an address, in lower case. */
  readonly labels: readonly string[];
}

/** What looks like markup and is shown as it is typed; offsets in the content. */
export interface UnreadMarkup {
  readonly start: number;
  readonly end: number;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** What puts it right, where that needs no decision; offsets in the content. */
  readonly edits?: readonly TextEdit[];
}

/** The report for a match of a pattern; `meant` is to stand in its place, where that is sure. */
export function unreadMarkup(
  { 0: written, index: start }: RegExpExecArray,
  message: string,
  help: string,
  meant: string | null = null,
): UnreadMarkup {
  const end = start + written.length;
  const found = { start, end, code: 'unread-markdown', message, help } as const;
  return meant === null || meant === written ? found : { ...found, edits: [{ start, end, text: meant }] };
}

/** The report for a stretch of the content. */
export function unread(start: number, length: number, message: string, help: string): UnreadMarkup {
  return { start, end: start + length, code: 'unread-markdown', message, help };
}

/** The report for a sign of another tool or language, which is shown as it is typed. */
export function foreign({ 0: { length }, index }: RegExpExecArray, name: string, help: string): UnreadMarkup {
  const message = `${name} means nothing here, and is shown as it is typed`;
  return { start: index, end: index + length, code: 'foreign-syntax', message, help };
}
