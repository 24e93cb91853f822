import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A problem of a file as a whole (named as people know it): its place is the file's beginning, without a source line. */
export function fileError(file: string, code: DiagnosticCode, message: string, help: string): Diagnostic {
  return { severity: 'error', code, message, place: { file, line: 1, column: 1, length: 1, source: '' }, help };
}
