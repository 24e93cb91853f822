import { compileMessages } from './compile-messages.ts';
import { memoize } from './memoize.ts';
import { eachMessage, keyIn, ownKey } from './message-arguments.ts';
import type { Message, TranslationOf, WordsOf } from './message-types.ts';
import { en } from './messages/en.ts';
import type { OwnWords } from './terms.ts';

/** All words of the interface. */
export type Words = WordsOf<typeof en>;

const messages = { en };

/**
 * Every language that the interface speaks, with its messages; a new one is a file beside `messages/en.ts` and a name above.
 * Its keys, and their arguments, are those of English: a missing or a further one is an error of types.
 */
export const locales: {
  readonly [Locale in keyof typeof messages]: TranslationOf<typeof en, (typeof messages)[Locale]>;
} = messages;

/**
 * The words of a locale, else those of its language (`en-GB` → `en`), else the English ones; `own` are those that a site says
 * otherwise, which were checked.
 */
export function wordsFor(locale: string, own: OwnWords = noOwnWords): Words {
  return wordsIn(spokenFor(locale))(JSON.stringify(own));
}

/** The language that the interface speaks for a locale. */
function spokenFor(locale: string): keyof typeof messages {
  const [language = locale] = locale.split('-');
  return [locale, language.toLowerCase()].find(isKnown) ?? 'en';
}

const noOwnWords: OwnWords = {};

/** A locale with what the interface says in it. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

/** The language of a site. */
export function languageOf({ locales: [locale = 'en'], words }: LanguageData): Language {
  return { locale, words: wordsFor(locale, words) };
}

/** What `site.yml` says of the site’s language. */
interface LanguageData {
  readonly locales: readonly string[];
  readonly words: OwnWords;
}

/** Every message of a language by the key that a site names it by: a term by its name, any other by `group.key`. */
export const messagesFor = memoize(
  (locale: string): ReadonlyMap<string, string> => new Map(flatten(messages[spokenFor(locale)], '')),
);

function flatten(message: Message, key: string): readonly (readonly [string, string])[] {
  if (typeof message === 'string') return [[ownKey(key), message]];
  return eachMessage(message).flatMap(([inner, each]) => flatten(each, keyIn(key, inner)));
}

const wordsIn = memoize((locale: keyof typeof messages) =>
  memoize((own: string): Words => compileMessages(messages[locale], locale, JSON.parse(own))),
);

function isKnown(locale: string): locale is keyof typeof messages {
  return Object.hasOwn(messages, locale);
}
