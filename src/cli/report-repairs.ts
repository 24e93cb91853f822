import { isatty } from 'node:tty';
import type { DiagnosticFormat } from '../diagnostics/format-diagnostics.ts';
import { formatRepairs, listRepairs } from '../repair/format-repairs.ts';
import type { Repair } from '../repair/repair.ts';

/** Prints what was repaired; in the JSON form it is part of the document with the diagnostics. */
export function reportRepairs(repairs: readonly Repair[], format: DiagnosticFormat): void {
  if (format === 'json') return;
  const color = isatty(1) && !process.env.NO_COLOR;
  // What stands in a diff could be taken for a command of GitHub Actions.
  console.log(format === 'github' ? listRepairs(repairs) : `${formatRepairs(repairs, { color })}\n`);
}
