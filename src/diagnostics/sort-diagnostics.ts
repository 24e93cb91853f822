import { compareText } from '../files/compare-text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics by file, line and column, those without a place first; equal ones are kept once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...once.values()].toSorted(compare);
}

/** Whether one of them fails the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The source line is left out: it follows from the place, and may be long. */
function keyOf({ severity, code, message, place, help }: Diagnostic): string {
  return JSON.stringify([severity, code, message, place?.file, place?.line, place?.column, place?.length, help]);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
