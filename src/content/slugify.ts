const symbols: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^\.(?=\p{L})/u, 'dot-'],
  [/\+/g, '-plus'],
  [/#/g, '-sharp'],
  [/&/g, '-and-'],
  [/[’']/g, ''],
];

/**
 * The last part of an address for a name: small letters and digits of any script, joined by single hyphens; empty when the
 * name has neither. Accents fall off Latin letters only. `C++` → `c-plus-plus`, `.NET` → `dot-net`, `Žižek` → `zizek`,
 * `李小龙` → `李小龙`.
 */
export function slugify(name: string): string {
  const spelled = symbols.reduce((text, [pattern, word]) => text.replace(pattern, word), name.normalize('NFC').trim());
  return spelled
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
