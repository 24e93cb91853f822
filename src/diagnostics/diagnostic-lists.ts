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

/** Those that fail a run which fails on this severity, and on worse ones. */
export function failing(diagnostics: readonly Diagnostic[], level: Severity): readonly Diagnostic[] {
  const severities: readonly Severity[] = ['error', ...(level === 'error' ? [] : ['warning' as const]), level];
  return diagnostics.filter(({ severity }) => severities.includes(severity));
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

/** The diagnostics of a run that fails on warnings, or on hints too: where there are any, an error reports that they fail it. */
export function failOn(diagnostics: readonly Diagnostic[], level: Severity): readonly Diagnostic[] {
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const [warnings, hints] = [level === 'error' ? 0 : count('warning'), level === 'hint' ? count('hint') : 0];
  if (warnings + hints === 0) return diagnostics;
  const counts = [
    ...(warnings > 0 ? [quantify(warnings, 'warning')] : []),
    ...(hints > 0 ? [quantify(hints, 'hint')] : []),
  ];
  const verb = warnings + hints === 1 ? 'fails' : 'fail';
  const why = level === 'hint' ? 'as --fail-on hint asks' : 'for it is strict';
  const message = `${new Intl.ListFormat('en').format(counts)} ${verb} this run, ${why}`;
  const help = `correct what is ${hints > 0 ? 'reported' : 'warned of'}, or leave out ${level === 'hint' ? '--fail-on hint' : '--strict'}`;
  return [{ severity: 'error', code: 'strict-warnings', message, place: null, help }, ...diagnostics];
}
