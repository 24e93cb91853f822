import type { DiagnosticCode } from '../diagnostics/codes.ts';

/** A paragraph, heading or cell, and what a check must know of the body around it. */
export interface CheckedText {
  /** The content of the block, as it is written. */
  readonly content: string;
  /** The same, as long, with NUL for all that is not shown as it is typed. */
  readonly text: string;
  /** The type of the token that the text's own block stands directly in: `list_item_open`, `blockquote_open`, … */
  readonly outer: string;
  readonly isParagraph: boolean;
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
}

/** The report for a match of a pattern. */
export function unreadMarkup({ 0: { length }, index }: RegExpExecArray, message: string, help: string): UnreadMarkup {
  return { start: index, end: index + length, code: 'unread-markdown', message, help };
}
