import { compileMessages } from './compile-messages.ts';
import { memoize } from './memoize.ts';
import { eachMessage, keyIn, ownKey } from './message-arguments.ts';
import type { Message, TranslationOf, WordsOf } from './message-types.ts';
import { ar } from './messages/ar.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { ptBR } from './messages/pt-BR.ts';
import type { OwnWords } from './terms.ts';

/** All words of the interface. */
export type Words = WordsOf<typeof en>;

const messages = { en, ar, de, es, 'pt-BR': ptBR };

/**
 * Every language that the interface speaks, with its messages; a new one is a file beside `messages/en.ts` and a name above.
 * Its keys, and their arguments, are those of English: a missing or a further one is an error of types.
 */
export const locales: {
  readonly [Locale in keyof typeof messages]: TranslationOf<typeof en, (typeof messages)[Locale]>;
} = messages;

/**
 * The words of a locale: its own, else those of its language (`es-MX` → `es`, `pt` → `pt-BR`), else the English ones; numbers
 * are written as in the locale itself. `own` are those that a site says otherwise, which were checked.
 */
export function wordsFor(locale: string, own: OwnWords = noOwnWords): Words {
  return wordsIn(locale)(JSON.stringify(own));
}

/** The same, but for a language that the interface does not speak what it lacks is marked: see `fallback-words.ts`. */
export function markedWordsFor(locale: string, own: OwnWords = noOwnWords): Words {
  return spokenFor(locale) === null ? markedWordsIn(locale)(JSON.stringify(own)) : wordsFor(locale, own);
}

/** The locale whose messages the interface has for another: that of the same language; `null` where it does not speak it. */
export function spokenFor(locale: string): keyof typeof messages | null {
  return known.find((each) => each === locale) ?? known.find((each) => isAlike(each, locale)) ?? null;
}

/** The language of what is said where there are no words in a language. */
export const LAST_RESORT = 'en';

const known = Object.keys(messages).filter(isKnown);

function isAlike(locale: string, other: string): boolean {
  return languagePart(locale) === languagePart(other);
}

function languagePart(locale: string): string {
  return locale.replace(/-.*/s, '').toLowerCase();
}

const noOwnWords: OwnWords = {};

/** A locale with what the interface says in it. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
  /** The one in which figures are told that count something which this one has no word for; none in that one itself. */
  readonly original?: Language | null;
}

/** The language of a site. */
export function languageOf({ locales: [locale = LAST_RESORT], words }: LanguageData): Language {
  return { locale, words: wordsFor(locale, words) };
}

/** What `site.yml` says of the site’s language. */
interface LanguageData {
  readonly locales: readonly string[];
  readonly words: OwnWords;
}

/** Every message of a language by the key that a site names it by: a term by its name, any other by `group.key`. */
export const messagesFor = memoize(
  (locale: string): ReadonlyMap<string, string> => new Map(flatten(messages[spokenFor(locale) ?? LAST_RESORT], '')),
);

function flatten(message: Message, key: string): readonly (readonly [string, string])[] {
  if (typeof message === 'string') return [[ownKey(key), message]];
  return eachMessage(message).flatMap(([inner, each]) => flatten(each, keyIn(key, inner)));
}

const wordsIn = memoize((locale: string) => makeWords(locale, false));
const markedWordsIn = memoize((locale: string) => makeWords(locale, true));

function makeWords(locale: string, isMarked: boolean): (own: string) => Words {
  const spoken = spokenFor(locale);
  // What the interface does not speak is said in English, grammar and numbers included, but for the own words.
  const usual = spoken === null ? LAST_RESORT : locale;
  return memoize(
    (own: string): Words => compileMessages(messages[spoken ?? LAST_RESORT], usual, JSON.parse(own), locale, isMarked),
  );
}

function isKnown(locale: string): locale is keyof typeof messages {
  return Object.hasOwn(messages, locale);
}
