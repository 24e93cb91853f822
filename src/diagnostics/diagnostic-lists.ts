import { compareText } from '../files/compare-text.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

/** How many diagnostics there are of each severity, and in how many files. */
interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly files: number;
}

/** Counts diagnostics; those without a place are in no file. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Summary {
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const files = new Set(diagnostics.flatMap(({ place }) => place?.file ?? []));
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), files: files.size };
}

/** One line that counts diagnostics by severity and files: `2 errors and 1 warning in 2 files`. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, hints, files } = countDiagnostics(diagnostics);
  const counts = [
    ...(errors > 0 ? [quantify(errors, 'error')] : []),
    ...(warnings > 0 ? [quantify(warnings, 'warning')] : []),
    ...(hints > 0 ? [quantify(hints, 'hint')] : []),
  ];
  if (counts.length === 0) return 'no problems';
  const where = files === 0 ? '' : ` in ${quantify(files, 'file')}`;
  return `${new Intl.ListFormat('en').format(counts)}${where}`;
}

/** A number with its noun: `1 file`, `2 files`. */
function quantify(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Diagnostics by file, line and column, those without a place first; equal ones are kept once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...once.values()].toSorted(compare);
}

/** Whether any of them fails the build. */
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

/** The diagnostics of a strict run: where there are warnings, an error reports that they fail it. */
export function failOnWarnings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (count === 0) return diagnostics;
  const message = `${quantify(count, 'warning')} ${count === 1 ? 'fails' : 'fail'} this run, for it is strict`;
  const help = 'correct what is warned of, or leave out --strict';
  return [{ severity: 'error', code: 'strict-warnings', message, place: null, help }, ...diagnostics];
}
