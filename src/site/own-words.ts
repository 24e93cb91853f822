import type { Content } from '../content/load-content.ts';
import type { WordsFile } from '../content/read-words.ts';
import type { OwnWords } from '../i18n/terms.ts';

/** What a site says in its own words in a locale: by the file of words, and before that by `ofSite`, the `words` of `site.yml`. */
export function ownWordsOf({ words }: Pick<Content, 'words'>, locale: string, ofSite: OwnWords): OwnWords {
  const file = findWords(words, locale);
  return file === null ? ofSite : { ...file.words, ...ofSite };
}

/** The file of words for a locale, else for its language: `words.fr.yml` for `fr-CA`. */
export function findWords(files: readonly WordsFile[], locale: string): WordsFile | null {
  const { language } = new Intl.Locale(locale);
  return [locale, language].flatMap((each) => files.filter((file) => file.locale === each))[0] ?? null;
}
