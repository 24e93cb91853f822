import { compileMessages } from './compile-messages.ts';
import { memoize } from './memoize.ts';
import type { TranslationOf, WordsOf } from './message-types.ts';
import { en } from './messages/en.ts';

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

/** The words of a locale, else those of its language (`en-GB` → `en`), else the English ones. */
export function wordsFor(locale: string): Words {
  const [language = locale] = locale.split('-');
  return wordsIn([locale, language.toLowerCase()].find(isKnown) ?? 'en');
}

const wordsIn = memoize((locale: keyof typeof messages): Words => compileMessages(messages[locale], locale));

function isKnown(locale: string): locale is keyof typeof messages {
  return Object.hasOwn(messages, locale);
}
