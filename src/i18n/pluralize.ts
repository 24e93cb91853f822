import irregularPlurals from 'irregular-plurals';

// What the list of irregular plurals lacks, or has in another sense: "lumina" are cavities, a team is one staff.
const special: ReadonlyMap<string, string> = new Map([
  ['alias', 'aliases'],
  ['atlas', 'atlases'],
  ['bias', 'biases'],
  ['biogas', 'biogases'],
  ['canvas', 'canvases'],
  ['gas', 'gases'],
  ['iris', 'irises'],
  ['lens', 'lenses'],
  ['lumen', 'lumens'],
  ['phd', 'phds'],
  ['rendezvous', 'rendezvous'],
  ['sms', 'sms'],
  ['craftsman', 'craftsmen'],
  ['foreman', 'foremen'],
  ['feedback', 'feedback'],
  ['people', 'people'],
  ['staff', 'staff'],
]);

const headAndRest = /^(.*?)(\S+)((?:\s(?:of|per|in|at|for|on|to|from|with|by)\s.*)?)$/;

/**
 * The plural of a singular English noun; its head is the word before a preposition, else the last one: `line of code` → lines of code.
 * Symbols (`kg`, `%`), and words that stand in the plural already as far as their end shows, stay as they are.
 */
export function pluralize(noun: string): string {
  const [, before = '', head = noun, rest = ''] = headAndRest.exec(noun) ?? [];
  return `${before}${pluralizeWord(head)}${rest}`;
}

function pluralizeWord(word: string): string {
  // A symbol of one letter, or with a sign or a figure in it, and a word of a language that inflects in ways of its own.
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}.’'-]*\p{Script=Latin}\p{M}*$/u.test(word)) return word;
  // Of a word with a hyphen the last part changes: half-lives, sign-ups.
  const [, before = '', last = word] = /^(.*-)(.+)$/.exec(word) ?? [];
  return `${before}${knownPlural(last) ?? (isSymbol(last) ? last : regularPlural(last))}`;
}

function knownPlural(word: string): string | null {
  const small = word.toLowerCase();
  const plural = special.get(small) ?? irregularPlurals.get(small) ?? compoundPlural(small);
  if (plural === null) return null;
  // `Person` → People, `PhD` → PhDs.
  const shared = [...small].findIndex((letter, index) => letter !== plural[index]);
  const kept = shared === -1 ? small.length : Math.max(shared, 1);
  return `${word.slice(0, kept)}${plural.slice(kept)}`;
}

/** Somebody by what they do: `salesperson` → salespeople, `grandchild` → grandchildren. */
function compoundPlural(word: string): string | null {
  const [, before, end = ''] = /^(.{2,})(person|child|woman)$/.exec(word) ?? [];
  return before === undefined ? null : `${before}${irregularPlurals.get(end) ?? end}`;
}

/** Whether a word is a unit's symbol or a rate: small letters without a vowel (`kg`, `kWh`), `MiB`, `GW`, `RPM`, `RPS`. */
function isSymbol(word: string): boolean {
  const isWithoutVowels = /^[^aeiouyà-ÿ]+$/i.test(word) && word !== word.toUpperCase();
  return isWithoutVowels || /S$|^[KMGTPE]i?[Bb]$|^[KMGT](?:W|V|WH|HZ)$|^(?:RPM|BPM|MPH|DPI|PPI|PPM)$/.test(word);
}

function regularPlural(word: string): string {
  // Written in the plural already, as far as its end shows: requests, APIs.
  if (/[^siu]s$/.test(word)) return word;
  if (/sis$/.test(word)) return word.replace(/is$/, 'es');
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return `${word}s`;
}
