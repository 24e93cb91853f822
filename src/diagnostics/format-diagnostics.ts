import type { Diagnostic } from './diagnostic.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';

/** The forms in which a command can print its diagnostics: this table is the list. */
export const diagnosticFormats = {
  pretty: (diagnostics: readonly Diagnostic[], color: boolean) => formatPretty(diagnostics, { color }),
  json: (diagnostics: readonly Diagnostic[]) => formatJson(diagnostics),
  github: (diagnostics: readonly Diagnostic[]) => formatGithub(diagnostics),
} as const;

export type DiagnosticFormat = keyof typeof diagnosticFormats;
