import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics as one JSON document, `{ version: 1, diagnostics: […] }`; the version grows when a field changes its meaning. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ version: 1, diagnostics }, null, 2);
}
