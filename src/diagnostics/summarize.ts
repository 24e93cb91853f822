import type { Diagnostic, Severity } from './diagnostic.ts';

/** One line that counts diagnostics by severity and files: `2 errors and 1 warning in 2 files`. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const counts = severities
    .map((severity) => count(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity))
    .filter((words) => words !== null);
  if (counts.length === 0) return 'no problems';
  const files = new Set(diagnostics.flatMap(({ place }) => place?.file ?? []));
  const where = files.size === 0 ? '' : ` in ${count(files.size, 'file')}`;
  return `${new Intl.ListFormat('en').format(counts)}${where}`;
}

function count(number: number, noun: string): string | null {
  if (number === 0) return null;
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
