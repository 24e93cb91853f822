import type { Content } from '../content/load-content.ts';
import { type DataPath, locate } from '../content/locate.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import type { WordsFile } from '../content/read-words.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type ArgumentKind, readArguments, readTerms } from '../i18n/message-arguments.ts';
import { messagesFor } from '../i18n/words.ts';
import { checkWordsFile } from './check-words-file.ts';
import { findWords } from './own-words.ts';

type Found = Pick<Diagnostic, 'severity' | 'code' | 'message' | 'help'> & {
  /** Where in the message it is; `null` is all of it, and `key` its key. */
  readonly at: number | 'key' | null;
};

/**
 * What is wrong with the words of `site.yml` and of files such as `words.fr.yml`: keys that nothing has, messages that cannot be
 * read, and arguments that nobody gives. `locale` is the one that `site.yml` is read for.
 */
export function checkWords({ site, siteYaml, words }: Content, locale: string): readonly Diagnostic[] {
  return [
    ...(site === null || siteYaml === null ? [] : checkMessages(site.words, locale, siteYaml, ['words'])),
    ...words
      .filter((file) => isOf(file, locale, site?.locales ?? [locale], words))
      .flatMap((file) => [
        ...checkMessages(file.words, file.locale, file.yaml, []),
        ...checkWordsFile(file, site?.locales ?? null),
      ]),
  ];
}

/** Whether a file of words is checked with a locale of the site: each once, and those that no locale asks for with the first. */
function isOf(file: WordsFile, locale: string, locales: readonly string[], files: readonly WordsFile[]): boolean {
  const wanted = locales.find((each) => findWords(files, each) === file) ?? locales[0];
  return wanted === locale;
}

/** Checks messages of a locale; `under` is the way to them in their file. */
function checkMessages(
  own: Readonly<Record<string, string>>,
  locale: string,
  yaml: YamlStretch,
  under: DataPath,
): readonly Diagnostic[] {
  const known = messagesFor(locale);
  return Object.entries(own).flatMap(([key, message]) => {
    const usual = known.get(key);
    const found = usual === undefined ? [unknownWord(key, known)] : checkMessage(key, message, usual, known, own);
    return found.map(({ at, ...problem }) => {
      const place = locate(yaml, [...under, key], at === 'key' ? 'key' : 'value');
      return { ...problem, place: typeof at === 'number' ? within(place, message, at) : place };
    });
  });
}

/** A place in a text that stands as it is in its line; else the whole text’s. */
function within(place: Place, text: string, offset: number): Place {
  const start = place.source.indexOf(text, place.column - 1);
  if (start < 0) return place;
  // What is missing at the end is marked at the last character.
  return { ...place, column: start + Math.min(offset, text.length - 1) + 1, length: 1 };
}

function unknownWord(key: string, known: ReadonlyMap<string, string>): Found {
  const near = nearKey(key, known);
  const help = near === null ? 'look it up: src/reference/words.md lists all keys' : `did you mean "${near}"?`;
  return { severity: 'error', code: 'unknown-word', message: `the interface has no words "${key}"`, help, at: 'key' };
}

/** The key that is meant, also by its last part alone: `team` → home.team. */
function nearKey(key: string, known: ReadonlyMap<string, string>): string | null {
  const ends = [...known.keys()].filter((each) => each.endsWith(`.${key}`));
  return ends.length === 1 ? (ends[0] ?? null) : didYouMean(key, known.keys());
}

function checkMessage(
  key: string,
  message: string,
  usual: string,
  known: ReadonlyMap<string, string>,
  own: Readonly<Record<string, string>>,
): readonly Found[] {
  const { value: given, found } = readMessage(message);
  if (found !== null) return [found];
  const isTerm = !key.includes('.');
  if (isTerm) return [...(message.includes('{') ? [braced(key)] : []), ...checkTerm(key, known, own)];
  const terms = readTerms(message).filter((term) => !known.has(lowerFirst(term.slice(1))));
  const wanted = readArguments(usual);
  return [
    ...terms.map((term) =>
      unknownArgument(
        term,
        [...known.keys()].filter(isTermName).map((name) => `_${name}`),
      ),
    ),
    ...[...given].flatMap(([name, kind]): readonly Found[] => {
      const usualKind = wanted.get(name);
      if (usualKind === undefined) return [unknownArgument(name, [...wanted.keys()])];
      return kind === 'number' && usualKind === 'text' ? [noNumber(name)] : [];
    }),
  ];
}

interface ReadMessage {
  readonly value: ReadonlyMap<string, ArgumentKind>;
  readonly found: Found | null;
}

function readMessage(message: string): ReadMessage {
  try {
    return { value: readArguments(message), found: null };
  } catch (error) {
    const at = offsetOf(error);
    if (at === null) {
      const help = 'write its name alone, as in {date}: dates and times come as text';
      const found: Found = {
        severity: 'error',
        code: 'bad-message',
        message: 'this message formats a date or a time',
        help,
        at,
      };
      return { value: new Map(), found };
    }
    const help =
      'close each brace, and give every choice the form "other", as in "{count, plural, one {# proof} other {# proofs}}"; a brace that is no argument stands in apostrophes';
    const found: Found = { severity: 'error', code: 'bad-message', message: 'this message cannot be read', help, at };
    return { value: new Map(), found };
  }
}

/** The parser of messages says where it stopped. */
function offsetOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('location' in error)) return null;
  const { location } = error;
  if (typeof location !== 'object' || location === null || !('start' in location)) return null;
  const { start } = location;
  return typeof start === 'object' && start !== null && 'offset' in start ? Number(start.offset) : null;
}

function unknownArgument(name: string, wanted: readonly string[]): Found {
  const near = didYouMean(name, wanted);
  const named = wanted.map((each) => `{${each}}`).join(', ');
  const choice = wanted.length === 0 ? 'write words alone: this message has no arguments' : `known here: ${named}`;
  const help = near === null ? choice : `did you mean {${near}}?`;
  return { severity: 'error', code: 'unknown-argument', message: `nothing stands for {${name}} here`, help, at: null };
}

function noNumber(name: string): Found {
  const help = `write {${name}} alone`;
  const message = `{${name}} is text, and no number to count or to choose by`;
  return { severity: 'error', code: 'unknown-argument', message, help, at: null };
}

function braced(key: string): Found {
  const help = 'write the word alone: it stands in many sentences';
  return {
    severity: 'error',
    code: 'unknown-argument',
    message: `the term "${key}" takes no arguments`,
    help,
    at: null,
  };
}

/** One form of a term without the other would leave half of the site with the old name. */
function checkTerm(
  key: string,
  known: ReadonlyMap<string, string>,
  own: Readonly<Record<string, string>>,
): readonly Found[] {
  const other = known.has(`${key}s`) ? `${key}s` : key.replace(/s$/, '');
  if (Object.hasOwn(own, other)) return [];
  const message = `"${key}" is renamed, and "${other}" is not`;
  return [{ severity: 'warning', code: 'half-renamed', message, help: `add "${other}: …" beside it`, at: 'key' }];
}

function isTermName(key: string): boolean {
  return !key.includes('.');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
