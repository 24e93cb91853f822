import type { Reference } from '../content/collect-references.ts';
import { plainName } from '../content/field-markup.ts';
import { locate } from '../content/locate.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import type { Records } from '../content/read-records.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic-lists.ts';
import type { Lookup } from '../portfolio/names.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import type { Change, RepairedText } from './repair.ts';

/** The records that can be named by an alias, by what a reference calls them. */
export interface Lookups {
  readonly skill: Lookup;
  readonly organization: Lookup;
}

/** YAML, and what it names. */
export interface Naming {
  readonly yaml: YamlStretch;
  readonly references: readonly Reference[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly change: Change;
}

/**
 * Writes names where aliases stand, and leaves every other character as it is. `read` understands the new text; where it
 * does not find exactly the names that are wanted, nothing is changed.
 */
export function renameAliases(
  naming: Naming,
  lookups: Lookups,
  read: (text: string) => readonly Reference[] | null,
): RepairedText {
  return replaceReferences(
    naming,
    ({ to, name }) => nameOf(to, name, lookups),
    read,
    ({ to, name: written }, name) => {
      const isPlain = plainName(written) === null;
      const message = isPlain ? `"${written}" is an alias of the ${to} "${name}"` : `"${written}" is called "${name}"`;
      return { code: 'alias', message };
    },
  );
}

/** Writes what `nameOf` gives for a reference in its place, where that is not `null`, and checks it by reading the new text. */
export function replaceReferences(
  naming: Naming,
  nameOf: (reference: Reference) => string | null,
  read: (text: string) => readonly Reference[] | null,
  describe: (reference: Reference, name: string) => Change,
): RepairedText {
  const { text } = naming.yaml.source;
  const edits = naming.references.flatMap((reference): readonly Edit[] => {
    const name = nameOf(reference);
    return name === null ? [] : planEdit(naming.yaml, reference, name, describe(reference, name));
  });
  if (edits.length === 0) return { text, changes: [] };
  const renamed = apply(text, edits);
  const wanted = naming.references.map((reference) => nameOf(reference) ?? reference.name);
  const found = read(renamed)?.map(({ name }) => name);
  const isExact = found?.length === wanted.length && found.every((name, index) => name === wanted[index]);
  return isExact ? { text: renamed, changes: edits.map(({ change }) => change) } : { text, changes: [] };
}

/** The name that an alias stands for, or that has emphasis or a link around it; `null` when it is written as it should be. */
function nameOf(to: Reference['to'], written: string, lookups: Lookups): string | null {
  if (to !== 'skill' && to !== 'organization') return null;
  const plain = lookups[to](written) === null ? plainName(written) : null;
  const name = plain === null ? lookups[to](written) : (lookups[to](plain) ?? plain);
  return name === null || name.normalize() === written.normalize() ? null : name;
}

function planEdit(yaml: YamlStretch, { name: alias, path }: Reference, name: string, change: Change): readonly Edit[] {
  const start = offsetOf(yaml, path);
  const { text } = yaml.source;
  const [quote = ''] = /^["']/.exec(text.slice(start)) ?? [];
  const written = `${quote}${alias}${quote}`;
  // An alias with escapes, or over several lines, is rare enough to be left.
  if (!text.startsWith(written, start)) return [];
  return [{ start, end: start + written.length, text: toScalar(name, quote), change }];
}

function offsetOf(yaml: YamlStretch, path: Reference['path']): number {
  const { line, column } = locate(yaml, path);
  const linesBefore = yaml.source.text.split('\n').slice(0, line - 1);
  return linesBefore.reduce((offset, { length }) => offset + length + 1, column - 1);
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => `${result.slice(0, edit.start)}${edit.text}${result.slice(edit.end)}`, text);
}

/**
 * Finds the record that a name or alias means, in Unicode normal form C. One that several records have means none, and in
 * a file with mistakes nothing is sure: an alias in it may be the mistake.
 */
export function uniqueAliases(read: Result<Records<{ readonly aliases: readonly string[] }>>): Lookup {
  const { value, diagnostics } = read;
  if (hasErrors(diagnostics)) return () => null;
  const meanings = new Map<string, Set<string>>();
  for (const [name, { aliases }] of value.byName) {
    for (const written of [name, ...aliases]) {
      const key = written.normalize();
      meanings.set(key, (meanings.get(key) ?? new Set()).add(name));
    }
  }
  return (written) => {
    const [name, ...others] = meanings.get(written.normalize()) ?? [];
    return others.length === 0 ? (name ?? null) : null;
  };
}
