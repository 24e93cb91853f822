import type { Records } from '../content/read-records.ts';
import { collator } from '../i18n/locale.ts';

/** The record that a written name means: its own name or one of its aliases, exactly; `null` when there is none. */
export type Lookup = (written: string) => string | null;

/** Finds records by name or alias, in Unicode normal form C. */
export function createLookup(records: Records<unknown>): Lookup {
  const names = new Map<string, string>();
  for (const [alias, name] of records.aliases) names.set(alias.normalize(), name);
  for (const name of records.names) names.set(name.normalize(), name);
  return (written) => names.get(written.normalize()) ?? null;
}

/** A name of a record with its other names. */
export function namesOf(name: string, { aliases }: Pick<Records<unknown>, 'aliases'>): readonly string[] {
  return [name, ...[...aliases].flatMap(([alias, meant]) => (meant === name ? [alias] : []))];
}

/** Whether a text holds a name as words of its own, whatever signs stand between them: `Contoso, Ltd.` holds `contoso ltd`. */
export function holdsName(text: string, name: string): boolean {
  const wanted = wordsOf(name);
  return wanted !== '' && ` ${wordsOf(text)} `.includes(` ${wanted} `);
}

/** `Contoso, Ltd.` → `contoso ltd` */
function wordsOf(text: string): string {
  const words =
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
}

/** The order of things by their names, as people sort them in a language: numbers by size, capitals beside small letters. */
export function byNameIn(locale: string): (a: { readonly name: string }, b: { readonly name: string }) => number {
  const inOrder = collator(locale);
  return (a, b) => inOrder(a.name, b.name);
}
