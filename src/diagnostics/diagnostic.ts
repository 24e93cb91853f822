import type { DiagnosticCode } from './codes.ts';

/** How bad a problem is: an error fails the build, a warning does not, a hint only informs. */
export type Severity = 'error' | 'warning' | 'hint';

/** A stretch of one line in a source file. */
export interface Place {
  /** Path as a person types it, with forward slashes, for example `content/engineers/ada.md`. */
  readonly file: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column of the first character, counted from 1 in UTF-16 code units as editors do. */
  readonly column: number;
  /** Length in UTF-16 code units, at least 1. */
  readonly length: number;
  /** The whole source line, without its line ending. */
  readonly source: string;
}

/** One problem: what is wrong, where, and what to write instead. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable name of the kind of problem, for example `unknown-skill`. */
  readonly code: DiagnosticCode;
  readonly message: string;
  /** `null` when the problem has no place in a file, such as a bad command line option. */
  readonly place: Place | null;
  /** What to write instead; `null` when the message says it already. */
  readonly help: string | null;
  /** What puts it right in the file of its place, where that needs no decision: `check --fix` does it. */
  readonly edits?: readonly TextEdit[];
}

/** A stretch of a text, from `start` up to `end` in UTF-16 code units, with what is to stand there instead. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The most mistakes that one check reports in one file: more of them are one mistake made many times, and each costs time
 * to locate.
 */
export const MAX_REPORTED = 100;

/**
 * What is found in one file as diagnostics: the first of them, and where there are more than that, one that counts the others, at
 * the place of the first that is left out and with its severity.
 */
export function limitReports<Found>(
  found: readonly Found[],
  toDiagnostic: (found: Found) => Diagnostic,
): readonly Diagnostic[] {
  const reported = found.slice(0, MAX_REPORTED).map(toDiagnostic);
  const next = found[MAX_REPORTED];
  return next === undefined ? reported : [...reported, { ...toDiagnostic(next), ...countRest(found.length) }];
}

/** The words for those of `count` mistakes in a file that are not reported. */
export function countRest(count: number): Pick<Diagnostic, 'code' | 'message' | 'help'> & { readonly help: string } {
  const rest = count - MAX_REPORTED;
  return {
    code: 'more-mistakes',
    message: `${rest} more ${rest === 1 ? 'mistake' : 'mistakes'} in this file, from here on, ${rest === 1 ? 'is' : 'are'} not listed`,
    help: 'correct those above, and run the check again',
  };
}

/** What a stage returns: its value, and every problem that it found on the way. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
