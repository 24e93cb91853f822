import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileState } from '../plan/file-state.ts';

/** Errors when the plain files among `made` are not exactly the `wanted` paths, with the first few names. */
export function compareFiles(wanted: readonly string[], made: ReadonlyMap<string, FileState>): readonly Diagnostic[] {
  const expected = new Set(wanted);
  const missing = wanted.filter((path) => (made.get(path)?.size ?? -1) < 0);
  const strays = [...made.keys()].filter((path) => !expected.has(path));
  return [
    ...(missing.length === 0 ? [] : [incomplete(`the build did not write ${listed(missing)}`)]),
    ...(strays.length === 0 ? [] : [incomplete(`the build wrote what was not planned: ${listed(strays)}`)]),
  ];
}

const SHOWN = 5;

function listed(paths: readonly string[]): string {
  const names = paths.slice(0, SHOWN).map((path) => `"${path}"`);
  const rest = paths.length - names.length;
  return rest === 0 ? names.join(', ') : `${names.join(', ')} and ${rest} more`;
}

function incomplete(message: string): Diagnostic {
  const help = 'this is a mistake in Proofolio, not in your content: please report it';
  return { severity: 'error', code: 'incomplete-site', message, place: null, help };
}
