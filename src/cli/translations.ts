import { type Content, readContent } from '../content/load-content.ts';
import { readFiles } from '../content/read-files.ts';
import { localizeContent, type TranslationState } from '../content/translations/localize-content.ts';
import { messagesFor, spokenFor } from '../i18n/words.ts';
import { findWords, ownWordsOf } from '../site/own-words.ts';

/** How far one file of content is translated into a language. */
interface FileTranslation {
  /** Paths inside the content folder, or `INTERFACE`; `translation` is `null` where there is none. */
  readonly original: string;
  readonly translation: string | null;
  readonly state: 'missing' | 'partial' | 'complete';
  /** Whether the original has changed since; `null` where the translation does not say of which state it was made. */
  readonly isOutdated: boolean | null;
  /** How many texts there are, and which of them are still the original's: fields as `roles.0.title`, and `body`. */
  readonly texts: number;
  readonly lacking: readonly string[];
}

/** What stands for the original of the words of the interface. */
const INTERFACE = 'words of the interface';

/** The languages of a content besides its first, each with the files that have something to translate; the first for its words alone. */
export type Translations = Readonly<Record<string, readonly FileTranslation[]>>;

/** How far a content folder is translated, language by language. */
export function readTranslations(folder: string): Translations {
  const files = readFiles(folder);
  const { value: content } = readContent(files);
  const [first, ...others] = content.site?.locales ?? [];
  const translated = others.map((locale) => {
    const { value } = localizeContent(content, files.value.texts, locale);
    const states = value.states.filter(({ count }) => count > 0).map(toFile);
    return [locale, [...wordsState(value.content, locale), ...states]] as const;
  });
  const own = first === undefined ? [] : wordsState(content, first);
  return Object.fromEntries([
    ...(first === undefined || own.length === 0 ? [] : [[first, own] as const]),
    ...translated,
  ]);
}

/** How far the words of the interface are translated into a language that it does not speak by itself. */
function wordsState(content: Content, locale: string): readonly FileTranslation[] {
  if (spokenFor(locale) !== null) return [];
  const own = ownWordsOf(content, locale, content.site?.words ?? {});
  const all = [...messagesFor(locale).keys()];
  const lacking = all.filter((key) => !Object.hasOwn(own, key));
  const file = findWords(content.words, locale);
  return [
    {
      original: INTERFACE,
      translation: file === null ? null : `words.${file.locale}.yml`,
      state: lacking.length === 0 ? 'complete' : lacking.length === all.length ? 'missing' : 'partial',
      isOutdated: false,
      texts: all.length,
      lacking,
    },
  ];
}

function toFile({ path, translation, count, lacking, lacksBody, madeOf, hash }: TranslationState): FileTranslation {
  const missing = [...lacking.map((text) => text.path.join('.')), ...(lacksBody ? ['body'] : [])];
  return {
    original: path,
    translation,
    state: translation === null ? 'missing' : missing.length === 0 ? 'complete' : 'partial',
    isOutdated: translation === null || madeOf === null ? null : madeOf !== hash,
    texts: count,
    lacking: missing,
  };
}

/** The same as a table for each language, what is complete and up to date counted at its end. */
export function formatTranslations(translations: Translations): string {
  const languages = Object.entries(translations);
  if (languages.length === 0) return 'The site has one language: name others in "locales" of site.yml.';
  return languages.map(([locale, files]) => formatLanguage(locale, files)).join('\n\n');
}

function formatLanguage(locale: string, files: readonly FileTranslation[]): string {
  const open = files.filter(({ state, isOutdated }) => state !== 'complete' || isOutdated !== false);
  const width = Math.max(0, ...open.map(({ original }) => original.length));
  const lines = open.map((file) => `  ${file.original.padEnd(width)}  ${words(file)}`);
  return [locale, ...lines, `  ${files.length - open.length} of ${files.length} complete and up to date`].join('\n');
}

function words({ state, isOutdated, texts, lacking }: FileTranslation): string {
  if (state === 'missing') return `not translated (${texts} ${texts === 1 ? 'text' : 'texts'})`;
  const shown = `${lacking.slice(0, 3).join(', ')}${lacking.length > 3 ? ', …' : ''}`;
  return [
    state === 'partial' ? `lacks ${lacking.length} of ${texts}: ${shown}` : 'complete',
    ...(isOutdated === true ? ['the original has changed since'] : []),
    ...(isOutdated === null ? ['does not say of which state of the original it was made'] : []),
  ].join('; ');
}
