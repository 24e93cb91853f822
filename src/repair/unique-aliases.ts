import type { Records } from '../content/read-records.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/sort-diagnostics.ts';
import type { Lookup } from '../portfolio/names.ts';

/**
 * Finds the record that a name or alias means, in Unicode normal form C. One that several records claim means none, and in
 * a file with mistakes nothing is sure: an alias in it may be the mistake.
 */
export function uniqueAliases(read: Result<Records<{ readonly aliases: readonly string[] }>>): Lookup {
  const { value, diagnostics } = read;
  if (hasErrors(diagnostics)) return () => null;
  const claims = new Map<string, Set<string>>();
  for (const [name, { aliases }] of value.byName) {
    for (const written of [name, ...aliases]) {
      const key = written.normalize();
      claims.set(key, (claims.get(key) ?? new Set()).add(name));
    }
  }
  return (written) => {
    const [name, ...others] = claims.get(written.normalize()) ?? [];
    return others.length === 0 ? (name ?? null) : null;
  };
}
