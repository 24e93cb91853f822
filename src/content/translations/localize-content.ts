import type { z } from 'zod';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { orFix } from '../../diagnostics/or-fix.ts';
import { placeAt, type SourceText } from '../../diagnostics/source-text.ts';
import { type Memo, noMemo } from '../../memo/memo.ts';
import { type Entry, type EntryKind, entryKinds, hasText } from '../entry.ts';
import { translationPath } from '../file-kinds.ts';
import type { Content } from '../load-content.ts';
import { locate } from '../locate.ts';
import type { YamlStretch } from '../parse-yaml.ts';
import type { ContentFiles } from '../read-files.ts';
import type { Records } from '../read-records.ts';
import { organizationSchema, skillSchema } from '../schemas/records.ts';
import { type SiteData, siteSchema } from '../schemas/site.ts';
import { localizeEntry, localizeFields, ORIGINAL, originalHash, type Translated } from './localize-entry.ts';
import { localizeRecords } from './localize-records.ts';
import { type LanguageText, languageTexts } from './text-language.ts';

/** How far one file of content is translated. */
export interface TranslationState extends Translated {
  /** Paths inside the content folder, of the original and of its translation; `null` where there is none. */
  readonly path: string;
  readonly translation: string | null;
  /** How many texts the original has, its body included. */
  readonly count: number;
  /** The hash of the original as it is now. */
  readonly hash: string;
}

/** A content in another language than its first. */
export interface LocalizedContent {
  readonly content: Content;
  /** One for each entry and for `site.yml`, in the order of their paths. */
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
  const records = <Data extends { readonly aliases: readonly string[]; readonly slug: string | null }>(
    name: string,
    schema: z.ZodType<Data>,
    originals: Records<Data>,
  ): Records<Data> => {
    const source = sourceOf(name);
    if (source === null) return originals;
    const read = memo.keep(`${name} in ${locale}`, [originals, source.text], () =>
      localizeRecords(schema, originals, source),
    );
    diagnostics.push(...read.diagnostics);
    return read.value;
  };
  const skills = records('skills.yml', skillSchema, content.skills);
  const organizations = records('organizations.yml', organizationSchema, content.organizations);
  const siteSource = sourceOf('site.yml');
  const site = memo.keep(`site.yml in ${locale}`, [content.site, content.siteYaml, siteSource?.text ?? null], () =>
    readSite(content, siteSource),
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

type State = Omit<TranslationState, 'path' | 'translation'>;

function readEntry<Data>(
  schema: z.ZodType<Data>,
  entry: Entry<Data>,
  source: SourceText | null,
): Result<{ readonly entry: Entry<Data>; readonly state: State }> {
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

/** Whether a translation says of which state of its original it was made, and whether that is still the same. */
function checkAge(original: string, yaml: YamlStretch, madeOf: string | null, hash: string): readonly Diagnostic[] {
  if (madeOf === hash) return [];
  if (madeOf !== null) {
    const message = `${original} has changed since it was translated`;
    const place = locate(yaml, [ORIGINAL], 'key');
    const help = `bring the translation up to date, and write "${ORIGINAL}: ${hash}"`;
    return [{ severity: 'hint', code: 'outdated-translation', message, place, help }];
  }
  const line = `${ORIGINAL}: ${hash}`;
  return [
    {
      severity: 'hint',
      code: 'untracked-translation',
      message: `this does not say of which state of ${original} it is a translation, so nobody will see when that has changed`,
      place: placeAt(yaml.source, yaml.start),
      help: orFix(`add the line "${line}"`),
      edits: [{ start: yaml.start, end: yaml.start, text: `${line}\n` }],
    },
  ];
}

function isText({ kind }: LanguageText): boolean {
  return kind === 'text';
}

type SiteFields = Pick<Content, 'site' | 'siteYaml' | 'siteReferences'>;

function readSite(
  { site, siteYaml, siteReferences }: SiteFields,
  source: SourceText | null,
): Result<{ readonly fields: SiteFields; readonly state: State }> {
  // What a site says in its own words it says in its first language.
  const asItIs: SiteFields = { site: site === null ? null : { ...site, words: {} }, siteYaml, siteReferences };
  const own = languageTexts(siteSchema, asItIs.site).filter(isText);
  const state = { count: own.length, hash: originalHash(siteSchema, asItIs.site, ''), lacksBody: false };
  if (site === null || siteYaml === null || source === null) {
    return { value: { fields: asItIs, state: { ...state, lacking: own, madeOf: null } }, diagnostics: [] };
  }
  const yaml = { source, start: 0, end: source.text.length };
  const { value, diagnostics } = localizeFields(siteSchema, siteYaml, yaml);
  if (value?.data === null || value === null) {
    return { value: { fields: asItIs, state: { ...state, lacking: own, madeOf: null } }, diagnostics };
  }
  const { data, references, lacking, madeOf } = value;
  const fields = { site: { ...data, words: wordsIn(data, site) }, siteYaml: value.yaml, siteReferences: references };
  const texts = lacking.filter(({ path: [first] }) => first !== 'words');
  return { value: { fields, state: { ...state, lacking: texts, madeOf } }, diagnostics };
}

/** The words that the translation gives: of those that both have the original's text, they are the original's. */
function wordsIn({ words }: SiteData, original: SiteData): SiteData['words'] {
  return Object.fromEntries(Object.entries(words).filter(([key, word]) => original.words[key] !== word));
}
