const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  datum: 'data',
  criterion: 'criteria',
  quiz: 'quizzes',
};
const unchanging: ReadonlySet<string> = new Set(['series', 'species', 'people', 'data', 'staff', 'equipment']);

const headAndRest = /^(.*?)(\S+)((?:\s(?:of|per|in|at|for|on|to|from|with|by)\s.*)?)$/;

/** The plural of a singular English noun; its head is the word before a preposition, else the last one: `line of code` → lines of code. */
export function pluralize(noun: string): string {
  const [, before = '', head = noun, rest = ''] = headAndRest.exec(noun) ?? [];
  return `${before}${pluralizeWord(head)}${rest}`;
}

function pluralizeWord(word: string): string {
  if (unchanging.has(word)) return word;
  const special = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (special !== undefined) return special;
  // Written in the plural already, as far as its end tells: requests, users.
  if (/[^siu]s$/.test(word)) return word;
  if (/sis$/.test(word)) return word.replace(/is$/, 'es');
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return `${word}s`;
}
