import type { Diagnostic } from './diagnostic.ts';
import { countDiagnostics } from './summarize.ts';

/**
 * Diagnostics as one JSON document, `{ version: 2, summary: {…}, diagnostics: […] }`, which `src/reference/codes.md` describes; the
 * version grows when a field changes its meaning or goes, not when one is added. `more` holds what a command has to say besides.
 */
export function formatJson(diagnostics: readonly Diagnostic[], more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ version: 2, summary: countDiagnostics(diagnostics), ...more, diagnostics }, null, 2);
}
