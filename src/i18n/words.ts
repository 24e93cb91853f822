import { en } from './en.ts';

/** All words of the interface; another language is complete when it has every one that English has. */
export type Words = typeof en;

/** Every language that the interface speaks; a new one is a file with all the words and a line here. */
export const locales: Readonly<Record<string, Words>> = { en };

/** The words of a locale, else those of its language (`en-GB` → `en`), else the English ones. */
export function wordsFor(locale: string): Words {
  const [language = locale] = locale.split('-');
  const known = [locale, language.toLowerCase()].find((name) => Object.hasOwn(locales, name));
  return (known === undefined ? undefined : locales[known]) ?? en;
}
