import { rememberFormatter } from './remember-formatter.ts';

const displayNames = rememberFormatter(
  (locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

/**
 * The name of a language in the words of the locale: `pt` → Portuguese; the tag itself where there is none.
 * Throws a `RangeError` for text that is no BCP 47 tag.
 */
export function formatLanguageName(language: string, locale: string): string {
  return displayNames(locale, { type: 'language', fallback: 'code' }).of(language) ?? language;
}
