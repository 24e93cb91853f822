import type { z } from 'zod';
import { type Diagnostic, limitReports, type Result } from '../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../diagnostics/diagnostic-lists.ts';
import { fileError, type SourceText } from '../../diagnostics/source-text.ts';
import { hashOf } from '../../files/hash.ts';
import { collectReferences } from '../collect-references.ts';
import { type Entry, hasText } from '../entry.ts';
import { findFieldMarkup, readEscapes } from '../field-markup.ts';
import { locate } from '../locate.ts';
import { parseYaml, type YamlStretch } from '../parse-yaml.ts';
import { splitFrontMatter } from '../read-entry.ts';
import { mistakenPaths, validate } from '../validate.ts';
import { type OverlayProblem, overlay } from './overlay.ts';
import { type LanguageText, languageTexts } from './text-language.ts';

/** What an entry, or a file of fields, says in a language, as far as that has been translated. */
export interface Translated {
  /** The texts that are still those of the original. */
  readonly lacking: readonly LanguageText[];
  /** Whether the body is still that of the original. */
  readonly lacksBody: boolean;
  /** The hash of the original that was translated, as the translation has it; `null` where it has none. */
  readonly madeOf: string | null;
}

/** An entry with the texts of its translation. */
export interface LocalizedEntry<Data> extends Translated {
  readonly entry: Entry<Data>;
}

/** The key under which a translation has the hash of its original. */
export const ORIGINAL = 'original';

/** Lays the file of a translation over its entry. Where front matter of either cannot be read, the entry stays as it is. */
export function localizeEntry<Schema extends z.ZodType>(
  schema: Schema,
  entry: Entry<z.output<Schema>>,
  source: SourceText,
): Result<LocalizedEntry<z.output<Schema>>> {
  const asItIs = { entry, lacking: [], lacksBody: false, madeOf: null };
  const front = splitFrontMatter(source);
  if (front.value === null) return { value: asItIs, diagnostics: front.diagnostics };
  const { yamlStart, yamlEnd, bodyStart } = front.value;
  const fields = localizeFields(schema, entry.yaml, { source, start: yamlStart, end: yamlEnd });
  const body = source.text.slice(bodyStart);
  const [hasOwnBody, hasBody] = [hasText(body), hasText(entry.body)];
  // Where the fields of the original cannot be told from its text, neither can it be known that there is none.
  const isRead = entry.yaml.end > entry.yaml.start;
  const strayBody = isRead && hasOwnBody && !hasBody ? [bodyWithoutOriginal(source.file)] : [];
  // One with a mistake is as good as none, so that nothing else is reported that only follows from it.
  if (fields.value?.data === null || fields.value === null || entry.data === null)
    return { value: asItIs, diagnostics: [...fields.diagnostics, ...strayBody] };
  const { yaml, data, references, lacking, madeOf } = fields.value;
  const own = hasOwnBody && hasBody ? { source, body, bodyStart } : {};
  return {
    value: { entry: { ...entry, ...own, yaml, data, references }, lacking, lacksBody: hasBody && !hasOwnBody, madeOf },
    diagnostics: [...fields.diagnostics, ...strayBody],
  };
}

function bodyWithoutOriginal(file: string): Diagnostic {
  const help = 'write the text of the original first, or remove this one';
  return fileError(file, 'nothing-to-translate', 'the original has no text below its fields', help);
}

interface LocalizedFields<Data> extends Omit<Translated, 'lacksBody'> {
  readonly yaml: YamlStretch;
  readonly data: Data | null;
  readonly references: Entry<Data>['references'];
}

/** Lays fields over those of an original; the value is `null` where one of the two cannot be read at all. */
export function localizeFields<Schema extends z.ZodType>(
  schema: Schema,
  original: YamlStretch,
  translation: YamlStretch,
): Result<LocalizedFields<z.output<Schema>> | null> {
  // What is wrong with the original was reported where it is read.
  const first = parseYaml(original).value;
  const { value: given, diagnostics } = parseYaml(translation);
  if (first === null || given === null) return { value: null, diagnostics };
  const { [ORIGINAL]: madeOf, ...texts } = given;
  const written = readEscapes(schema, first, original);
  const reported = () => mistakenPaths(schema, written);
  const laid = overlay(schema, written, readEscapes(schema, texts, translation), { reported });
  const yaml = { ...original, over: translation };
  const checked = validate(schema, laid.value, yaml, laid);
  const lacking = languageTexts(schema, laid.value).filter(
    ({ path, kind }) => kind === 'text' && !laid.translated.has(JSON.stringify(path)),
  );
  const found = [
    ...diagnostics,
    ...reportOverlay(laid.problems, translation),
    ...checked.diagnostics.filter(({ place }) => place?.file === translation.source.file),
    ...findFieldMarkup(schema, texts, translation),
  ];
  return {
    value: {
      yaml,
      data: hasErrors(found) ? null : checked.value,
      references: collectReferences(schema, laid.value),
      lacking,
      madeOf: typeof madeOf === 'string' ? madeOf : null,
    },
    diagnostics: found,
  };
}

/** Problems of a translation at their places in its file. */
export function reportOverlay(problems: readonly OverlayProblem[], yaml: YamlStretch): readonly Diagnostic[] {
  return limitReports(problems, ({ path, part, ...problem }) => {
    return { severity: 'error', ...problem, place: locate(yaml, path, part) };
  });
}

/** A short hash over all that is to be translated of an original: its texts, each with its place, and its body. */
export function originalHash(schema: z.ZodType, data: unknown, body: string): string {
  return textsHash(languageTexts(schema, data), body);
}

/** The same over texts that were found already. */
export function textsHash(texts: readonly LanguageText[], body: string): string {
  return hashOf(JSON.stringify([texts.map(({ path, text }) => [path, text]), body.trim()])).slice(0, 12);
}
