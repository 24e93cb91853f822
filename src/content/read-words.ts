import { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fileError } from '../diagnostics/source-text.ts';
import type { Memo } from '../memo/memo.ts';
import { isLanguageTag } from './language-names.ts';
import { parseYaml, type YamlStretch } from './parse-yaml.ts';
import type { ContentFiles } from './read-files.ts';
import { text } from './schemas/text.ts';
import { validate } from './validate.ts';

/** The words of the interface in one language, `words.fr.yml`: a term by its name, anything else by `group.key`. */
export interface WordsFile {
  readonly locale: string;
  readonly yaml: YamlStretch;
  /** Empty where something in the file is wrong. */
  readonly words: Readonly<Record<string, string>>;
  readonly readable: boolean;
}

const WORDS_FILE = /^words\.([^.]+)\.yml$/;

const wordsSchema = z.record(z.string(), text);

/** Whether a file has words of the interface, by its path inside the content folder. */
export function isWordsFile(path: string): boolean {
  return WORDS_FILE.test(path);
}

/** Reads the words of the interface in each language that the content has some in. */
export function readWords({ texts }: ContentFiles, memo: Memo): Result<readonly WordsFile[]> {
  const results = [...texts].flatMap(([path, source]) => {
    const [, locale] = WORDS_FILE.exec(path) ?? [];
    return locale === undefined ? [] : [memo.keep(path, [source.text], () => readFile(locale, source))];
  });
  return {
    value: results.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readFile(locale: string, source: YamlStretch['source']): Result<WordsFile | null> {
  if (!isLanguageTag(locale)) {
    const help = 'name it by a BCP 47 tag, such as words.fr.yml or words.zh-Hant.yml';
    return { value: null, diagnostics: [fileError(source.file, 'bad-language', 'this is no language tag', help)] };
  }
  const yaml = { source, start: 0, end: source.text.length };
  const parsed = parseYaml(yaml);
  const checked: Result<Readonly<Record<string, string>> | null> =
    parsed.value === null ? { value: null, diagnostics: [] } : validate(wordsSchema, parsed.value, yaml);
  const diagnostics: readonly Diagnostic[] = [...parsed.diagnostics, ...checked.diagnostics];
  // Of a file with a mistake nothing is said.
  const words = checked.diagnostics.length > 0 ? null : checked.value;
  return { value: { locale, yaml, words: words ?? {}, readable: words !== null }, diagnostics };
}
