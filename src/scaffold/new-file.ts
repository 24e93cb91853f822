import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A file that is to be written, by its path inside the content folder, with forward slashes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in what was asked for; it has no place in a file. */
export function newError(code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: null, help };
}

/** A word of the command line as it is shown, with nothing in it that a terminal would obey. */
export function quoted(word: string): string {
  return `"${word.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '…')}"`;
}
