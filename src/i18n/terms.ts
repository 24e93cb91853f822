import { capitalized } from './locale.ts';
import type { Message } from './message-types.ts';

/** What a site calls things, by the names that messages have for it: `_engineers`, and `_Engineers` where a sentence begins. */
export type Terms = ReadonlyMap<string, string>;

/** The messages of a locale that a site says in its own words: a term by its name (`engineers`), all others by `group.key`. */
export type OwnWords = Readonly<Record<string, string>>;

/** The terms of a locale, from the group that names them; a site may have renamed some. */
export function termsOf(group: Message, own: OwnWords, locale: string): Terms {
  return new Map(
    Object.entries(group).flatMap(([name, usual]) => {
      if (typeof usual !== 'string') return [];
      const term = Object.hasOwn(own, name) ? inSentence(own[name] ?? usual, usual, locale) : usual;
      return [
        [`_${name}`, term],
        [`_${capitalized(name, locale)}`, capitalized(term, locale)],
      ];
    }),
  );
}

/** Written as the usual term is: `People` → people where that is small, `leute` → Leute where nouns are not; `SREs` stays. */
function inSentence(term: string, usual: string, locale: string): string {
  const [first = '', ...rest] = term;
  const [word = ''] = rest.join('').split(' ');
  if (word !== lower(word, locale)) return term;
  return usual === lower(usual, locale) ? lower(first, locale) + rest.join('') : capitalized(term, locale);
}

function lower(text: string, locale: string): string {
  return text.toLocaleLowerCase(locale);
}
