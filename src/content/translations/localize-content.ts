import type { z } from 'zod';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { type Memo, noMemo } from '../../memo/memo.ts';
import { type Entry, type EntryKind, entryKinds, hasText } from '../entry.ts';
import { translationPath } from '../file-kinds.ts';
import type { Content } from '../load-content.ts';
import type { ContentFiles } from '../read-files.ts';
import type { Records } from '../read-records.ts';
import { organizationSchema, skillSchema } from '../schemas/records.ts';
import { localizeEntry, originalHash } from './localize-entry.ts';
import { localizeRecords, type RecordData } from './localize-records.ts';
import { localizeSite } from './localize-site.ts';
import { isText, languageTexts } from './text-language.ts';
import { checkAge, type FileState } from './translation-state.ts';

/** How far one file of content is translated. */
export interface TranslationState extends FileState {
  /** Paths inside the content folder, of the original and of its translation; `null` where there is none. */
  readonly path: string;
  readonly translation: string | null;
}

/** A content in another language than its first. */
export interface LocalizedContent {
  readonly content: Content;
  /** One for each entry, for `skills.yml`, `organizations.yml` and `site.yml` where there are such, in this order. */
  readonly states: readonly TranslationState[];
}

/** Lays all translations into a language over a content. What is wrong with a translation leaves its original as it is. */
export function localizeContent(
  content: Content,
  texts: ContentFiles['texts'],
  locale: string,
  memo: Memo = noMemo,
): Result<LocalizedContent> {
  const translations = translationsInto(locale, texts);
  const diagnostics: Diagnostic[] = [];
  const states: TranslationState[] = [];
  const sourceOf = (original: string): SourceText | null => texts.get(translations.get(original) ?? '') ?? null;
  const localized = <Data, Kind extends EntryKind>(kind: Kind, entries: readonly Entry<Data>[]) =>
    entries.map((entry): Entry<Data> => {
      const source = sourceOf(entry.path);
      const read = memo.keep(`${entry.path} in ${locale}`, [entry, source?.text ?? null], () =>
        readEntry<Data>(entryKinds[kind].schema as unknown as z.ZodType<Data>, entry, source),
      );
      diagnostics.push(...read.diagnostics);
      states.push({ path: entry.path, translation: translations.get(entry.path) ?? null, ...read.value.state });
      return read.value.entry;
    });
  const { engineer, project, achievement, note, page } = content.entries;
  const entries: Content['entries'] = {
    engineer: localized('engineer', engineer),
    project: localized('project', project),
    achievement: localized('achievement', achievement),
    note: localized('note', note),
    page: localized('page', page),
  };
  const records = <Data extends RecordData>(
    name: string,
    schema: z.ZodType<Data>,
    originals: Records<Data>,
  ): Records<Data> => {
    const source = sourceOf(name);
    const read = memo.keep(`${name} in ${locale}`, [originals, source?.text ?? null], () =>
      localizeRecords(schema, name, { records: originals, source }),
    );
    diagnostics.push(...read.diagnostics);
    const { records: localized, state } = read.value;
    if (state !== null) states.push({ path: name, translation: translations.get(name) ?? null, ...state });
    return localized;
  };
  const skills = records('skills.yml', skillSchema, content.skills);
  const organizations = records('organizations.yml', organizationSchema, content.organizations);
  const siteSource = sourceOf('site.yml');
  const site = memo.keep(`site.yml in ${locale}`, [content.site, content.siteYaml, siteSource?.text ?? null], () =>
    localizeSite(content, siteSource),
  );
  diagnostics.push(...site.diagnostics);
  states.push({ path: 'site.yml', translation: translations.get('site.yml') ?? null, ...site.value.state });
  return {
    value: { content: { ...content, ...site.value.fields, skills, organizations, entries }, states },
    diagnostics,
  };
}

/** The paths of translations into a language, by those of their originals. */
function translationsInto(locale: string, texts: ContentFiles['texts']): ReadonlyMap<string, string> {
  return new Map(
    [...texts.keys()].flatMap((path) => {
      const found = translationPath(path);
      return found?.locale.toLowerCase() === locale.toLowerCase() ? [[found.original, path] as const] : [];
    }),
  );
}

function readEntry<Data>(
  schema: z.ZodType<Data>,
  entry: Entry<Data>,
  source: SourceText | null,
): Result<{ readonly entry: Entry<Data>; readonly state: FileState }> {
  const own = languageTexts(schema, entry.data);
  const hasBody = hasText(entry.body);
  const count = own.filter(isText).length + Number(hasBody);
  const hash = originalHash(schema, entry.data, entry.body);
  if (source === null) {
    const state = { lacking: own.filter(isText), lacksBody: hasBody, madeOf: null, count, hash };
    return { value: { entry, state }, diagnostics: [] };
  }
  const { value, diagnostics } = localizeEntry(schema, entry, source);
  const { entry: localized, ...translated } = value;
  const { over } = localized.yaml;
  const age = over === undefined ? [] : checkAge(entry.path, over, translated.madeOf, hash);
  return { value: { entry: localized, state: { ...translated, count, hash } }, diagnostics: [...diagnostics, ...age] };
}
