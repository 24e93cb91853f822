import type { DiagnosticCode } from './codes.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** A source file's name and text, from which places are made. */
export interface SourceText {
  /** Path as a person types it, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/**
 * The place of the characters from `start` up to `end` (offsets in UTF-16 code units).
 * A stretch over several lines is cut at the end of its first line; an empty one has length 1.
 */
export function placeAt(source: SourceText, start: number, end: number = start + 1): Place {
  const { file, text } = source;
  const from = Math.min(Math.max(start, 0), text.length);
  // Asked for a place before the first character, lastIndexOf would look at the first.
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const nextBreak = text.indexOf('\n', from);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const line = countLineBreaks(text, lineStart) + 1;
  const lineText = text.slice(lineStart, lineEnd).replace(/\r$/, '');
  const length = Math.max(1, Math.min(end, lineStart + lineText.length) - from);
  return { file, line, column: from - lineStart + 1, length, source: lineText };
}

function countLineBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A problem of a file as a whole (named as people know it): its place is the file's beginning, without a source line. */
export function fileError(file: string, code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1, length: 1, source: '' }, help };
}
