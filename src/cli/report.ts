import { isatty } from 'node:tty';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic-lists.ts';
import { type DiagnosticFormat, diagnosticFormats, isDocument } from '../diagnostics/format-diagnostics.ts';
import { formatRepairs, listRepairs } from '../repair/format-repairs.ts';
import type { Repair } from '../repair/repair.ts';
import { fromRepository } from './repository-paths.ts';

/** Prints diagnostics: for people on the error stream, for programs on the output stream. */
export function report(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): void {
  const isForPeople = format === 'pretty';
  if (diagnostics.length === 0 && !isDocument(format)) return;
  const color = isForPeople && isatty(2) && !process.env.NO_COLOR;
  const sorted = sortDiagnostics(diagnostics);
  const text = diagnosticFormats[format](
    format === 'github' || format === 'sarif' ? fromRepository(sorted) : sorted,
    color,
  );
  if (isForPeople) console.error(`${text}\n`);
  else console.log(text);
}

/** Prints what was repaired; in the JSON form it is part of the document with the diagnostics, and SARIF has no place for it. */
export function reportRepairs(repairs: readonly Repair[], format: DiagnosticFormat): void {
  if (isDocument(format)) return;
  const color = isatty(1) && !process.env.NO_COLOR;
  // GitHub Actions could take a line of a diff for a command.
  console.log(format === 'github' ? listRepairs(repairs) : `${formatRepairs(repairs, { color })}\n`);
}
