import type { Diagnostic, Severity } from './diagnostic.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Diagnostics as workflow commands of GitHub Actions, a line each, which it shows as annotations on the changed files.
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatOne).join('\n');
}

function formatOne({ severity, code, message, place, help }: Diagnostic): string {
  const where =
    place === null
      ? []
      : [
          `file=${escapeProperty(place.file)}`,
          `line=${place.line}`,
          `col=${place.column}`,
          `endColumn=${place.column + place.length}`,
        ];
  const properties = [...where, `title=${escapeProperty(code)}`].join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapeData(help === null ? message : `${message}\nhelp: ${help}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
