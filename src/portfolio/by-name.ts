import { collator } from '../i18n/locale.ts';

const inOrder = collator('en');

/** The order of things by their names, as people sort them: numbers by size, capitals beside small letters. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return inOrder(a.name, b.name);
}
