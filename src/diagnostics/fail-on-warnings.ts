import type { Diagnostic } from './diagnostic.ts';
import { quantify } from './summarize.ts';

/** The diagnostics of a strict run: where there are warnings, an error says that they fail it. */
export function failOnWarnings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (count === 0) return diagnostics;
  const message = `${quantify(count, 'warning')} ${count === 1 ? 'fails' : 'fail'} this run, for it is strict`;
  const help = 'correct what is warned of, or leave out --strict';
  return [{ severity: 'error', code: 'strict-warnings', message, place: null, help }, ...diagnostics];
}
