const symbols: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^\.(?=\p{L})/u, 'dot-'],
  [/\+/g, '-plus'],
  [/#/g, '-sharp'],
  [/&/g, '-and-'],
  [/[’']/g, ''],
];

/** Latin letters that Unicode does not take apart into a letter and an accent, as they are usually spelled without them. */
const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ŧ', 't'],
]);

/**
 * The last part of an address for a name: small letters and digits of any script, joined by single hyphens; empty when the
 * name has neither. Accents and strokes are removed from Latin letters only. `C++` → `c-plus-plus`, `.NET` → `dot-net`,
 * `Žižek Łukasz` → `zizek-lukasz`, `李小龙` → `李小龙`.
 */
export function slugify(name: string): string {
  // Most of what is asked for are names of files that are slugs already.
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) return name;
  const spelled = symbols.reduce((text, [pattern, word]) => text.replace(pattern, word), name.normalize('NFC').trim());
  return spelled
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/\p{Script=Latin}/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
