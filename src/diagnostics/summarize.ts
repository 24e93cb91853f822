import type { Diagnostic, Severity } from './diagnostic.ts';

/** How many diagnostics there are of each severity, and in how many files. */
export interface Summary {
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
export function quantify(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
