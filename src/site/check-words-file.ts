import { locate } from '../content/locate.ts';
import type { WordsFile } from '../content/read-words.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileError } from '../diagnostics/source-text.ts';
import { wrongForms } from '../i18n/locale.ts';
import { readPlurals } from '../i18n/message-arguments.ts';
import { messagesFor, spokenFor } from '../i18n/words.ts';

/** So many keys are named of all that are missing. */
const MAX_NAMED = 3;

/** What is wrong with a file of words as a whole, and with its plurals; `locales` are those of the site, where they are known. */
export function checkWordsFile(file: WordsFile, locales: readonly string[] | null): readonly Diagnostic[] {
  return [...checkUse(file, locales), ...checkCompleteness(file), ...checkPlurals(file)];
}

function checkUse({ locale, yaml }: WordsFile, locales: readonly string[] | null): readonly Diagnostic[] {
  if (locales === null || locales.some((each) => locale === each || locale === new Intl.Locale(each).language)) {
    return [];
  }
  const message = `these words are in a language that the site does not have: "${locale}"`;
  const help = `add "${locale}" to \`locales\` in site.yml, or remove this file`;
  return [{ ...fileError(yaml.source.file, 'unlisted-locale', message, help), severity: 'warning' }];
}

/** Of a language that the interface speaks by itself, a file has only what is said otherwise. */
function checkCompleteness({ locale, yaml, words, readable }: WordsFile): readonly Diagnostic[] {
  if (!readable || spokenFor(locale) !== null) return [];
  const all = [...messagesFor(locale).keys()];
  const missing = all.filter((key) => !Object.hasOwn(words, key));
  if (missing.length === 0) return [];
  const named = missing.slice(0, MAX_NAMED).join(', ');
  // Of a file that was only begun, what is there says more than what is not.
  const begun = all.length - missing.length;
  const message =
    missing.length > begun
      ? `${begun} ${begun === 1 ? 'message is' : 'messages are'} here; all others are said in English until then, such as ${named}`
      : `${missing.length} of ${all.length} messages are missing, and said in English until then: ${named}${missing.length > MAX_NAMED ? ' …' : ''}`;
  const help = 'look them up: src/reference/words.md lists all keys';
  return [{ ...fileError(yaml.source.file, 'missing-words', message, help), severity: 'warning' }];
}

function checkPlurals({ locale, yaml, words }: WordsFile): readonly Diagnostic[] {
  return Object.entries(words).flatMap(([key, message]) =>
    pluralsOf(message).flatMap((forms) => {
      const { missing, unused } = wrongForms(forms, locale);
      const found = [
        ...missing.map(
          (form) => [`this plural lacks the form "${form}" of this language`, `add "${form} {…}"`] as const,
        ),
        ...unused.map(
          (form) => [`no number takes the form "${form}" in this language`, `remove "${form} {…}"`] as const,
        ),
      ];
      const place = locate(yaml, [key]);
      return found.map(
        ([text, help]): Diagnostic => ({
          severity: 'error',
          code: 'wrong-plural',
          message: text,
          place,
          help,
        }),
      );
    }),
  );
}

/** What is no message is reported elsewhere. */
function pluralsOf(message: string): readonly (readonly string[])[] {
  try {
    return readPlurals(message);
  } catch {
    return [];
  }
}
