import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A mistake in what was asked for; it has no place in a file. */
export function newError(code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: null, help };
}

/** A word of the command line as it is shown, with nothing in it that a terminal would obey. */
export function quoted(word: string): string {
  return `"${word.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '…')}"`;
}
