import { createNew } from '../../src/cli/create-new.ts';
import { parseNew } from '../../src/cli/parse-new.ts';
import { hasErrors, sortDiagnostics } from '../../src/diagnostics/diagnostic-lists.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import type { Finished } from './run-command.ts';

/** Does and prints what `npm run new` does where there is no terminal, but inside the calling process. */
export function newHere(args: readonly string[]): Finished {
  const { value: wish, diagnostics: wrong } = parseNew(args);
  const { value, diagnostics } = hasErrors(wrong) ? { value: null, diagnostics: wrong } : createNew(wish);
  return {
    status: value === null ? 1 : 0,
    stdout: value ?? '',
    stderr: diagnostics.length === 0 ? '' : `${formatPretty(sortDiagnostics(diagnostics))}\n\n`,
  };
}
