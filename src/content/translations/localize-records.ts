import type { z } from 'zod';
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { findRecordMarkup } from '../field-markup.ts';
import { locate } from '../locate.ts';
import { isRecord, parseYaml } from '../parse-yaml.ts';
import type { Records } from '../read-records.ts';
import { text } from '../schemas/text.ts';
import { slugify } from '../slugify.ts';
import { mistakenPaths, validate } from '../validate.ts';
import { ORIGINAL, reportOverlay, textsHash } from './localize-entry.ts';
import { type OverlayProblem, overlay } from './overlay.ts';
import { isText, type LanguageText, languageTexts } from './text-language.ts';
import { checkAge, type FileState } from './translation-state.ts';

/** What a record says besides its texts. */
export interface RecordData {
  readonly aliases: readonly string[];
  readonly slug: string | null;
}

/** What the groups of records are called in a language, by what the original calls them. */
type Categories = Readonly<Record<string, unknown>>;

/** Under this key a translation of `skills.yml` names the categories, each once. */
export const CATEGORIES = 'categories';

/** Named records in a language, and how far they are translated; the state is `null` where there is no such file. */
interface LocalizedRecords<Data> {
  readonly records: Records<Data>;
  readonly state: FileState | null;
}

/**
 * Lays the file of a translation over named records. A record may get another `name`; its own stays as an alias, and keeps the
 * address, so that whatever names it still finds it. `file` is the name of their file.
 */
export function localizeRecords<Data extends RecordData>(
  schema: z.ZodType<Data>,
  file: string,
  { records, source }: { readonly records: Records<Data>; readonly source: SourceText | null },
): Result<LocalizedRecords<Data>> {
  if (records.yaml === null) return { value: { records, state: null }, diagnostics: [] };
  const own = recordTexts(schema, records);
  const hash = textsHash(own, '');
  const state: FileState = { lacking: own, lacksBody: false, madeOf: null, count: own.length, hash };
  const asItIs = { records, state };
  if (source === null) return { value: asItIs, diagnostics: [] };
  const yaml = { source, start: 0, end: source.text.length };
  const parsed = parseYaml(yaml);
  const original = parseYaml(records.yaml).value;
  if (parsed.value === null || original === null) return { value: asItIs, diagnostics: parsed.diagnostics };
  const over = { ...records.yaml, over: yaml };
  const problems: OverlayProblem[] = [];
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...findRecordMarkup(schema, parsed.value, yaml)];
  const renamed = new Map<string, string>();
  const localized = new Map<string, Data>();
  const translated = new Set<string>();
  let madeOf: string | null = null;
  const { [CATEGORIES]: written, ...others } = parsed.value;
  const hasCategories = !records.names.includes(CATEGORIES) && isRecord(written);
  const categories: Categories = hasCategories ? written : {};
  const given = hasCategories ? others : parsed.value;
  // A category that could not be read may be the one that is meant.
  const isRead = Object.values(original).every((record) => !isRecord(record) || typeof record['category'] === 'string');
  if (isRead) problems.push(...unknownCategories(categories, records));
  for (const [name, record] of Object.entries(given)) {
    if (name === ORIGINAL && typeof record === 'string') {
      madeOf = record;
      continue;
    }
    if (!records.names.includes(name)) {
      problems.push(unknownRecord(name, records));
      continue;
    }
    const { name: otherName, ...texts } = isRecord(record) ? record : {};
    const own = original[name] ?? {};
    const reported = () => mistakenPaths(schema, own);
    const laid = overlay(schema, own, isRecord(record) ? texts : record, { under: [name], reported });
    problems.push(...laid.problems);
    for (const path of laid.translated) translated.add(path);
    const checked = validate(schema, laid.value, over, { ...laid, under: [name] });
    diagnostics.push(...checked.diagnostics.filter(({ place }) => place?.file === source.file));
    if (checked.value !== null) localized.set(name, checked.value);
    if (otherName === undefined || otherName === null) continue;
    const checkedName = validate(text, otherName, yaml, { under: [name, 'name'] });
    diagnostics.push(...checkedName.diagnostics);
    // Who says that a name stays as it is renames nothing.
    if (checkedName.value !== null && checkedName.value !== name) renamed.set(name, checkedName.value);
  }
  diagnostics.push(...reportOverlay(problems, yaml), ...findClashes(renamed, records, source));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: asItIs, diagnostics };
  for (const name of namedCategories(categories, records, translated)) {
    translated.add(JSON.stringify([CATEGORIES, name]));
  }
  const lacking = own.filter(({ path }) => !translated.has(JSON.stringify(path)));
  const age = own.length === 0 ? [] : checkAge(file, yaml, madeOf, hash);
  const named = withNames(records, localized, renamed, categories);
  return { value: { records: named, state: { ...state, lacking, madeOf } }, diagnostics: [...diagnostics, ...age] };
}

/** All texts of records that are to be said in each language: what their categories are called, each once, and what else they say. */
export function recordTexts(schema: z.core.$ZodType, { byName }: Records<unknown>): readonly LanguageText[] {
  const categories = [...new Set([...byName.values()].flatMap((data) => categoryOf(data) ?? []))];
  const texts = [...byName].flatMap(([name, data]) => languageTexts(schema, data, [name]));
  return [
    ...categories.map((name): LanguageText => ({ path: [CATEGORIES, name], text: name, kind: 'text' })),
    ...texts.filter((each) => isText(each) && each.path[1] !== 'category'),
  ];
}

/** The categories that have another name, for all of their records at once or for each of them. */
function namedCategories(
  categories: Categories,
  { byName }: Records<unknown>,
  translated: ReadonlySet<string>,
): readonly string[] {
  const open = [...byName].filter(([name]) => !translated.has(JSON.stringify([name, 'category'])));
  const lacking = new Set(open.map(([, data]) => categoryOf(data)).filter((name) => !isNamed(categories, name)));
  return [...byName.values()].flatMap((data) => categoryOf(data) ?? []).filter((name) => !lacking.has(name));
}

function isNamed(categories: Categories, name: string | null): boolean {
  return name !== null && typeof categories[name] === 'string';
}

function categoryOf(data: unknown): string | null {
  const category: unknown = Reflect.get(Object(data), 'category');
  return typeof category === 'string' ? category : null;
}

function withNames<Data extends RecordData>(
  records: Records<Data>,
  localized: ReadonlyMap<string, Data>,
  renamed: ReadonlyMap<string, string>,
  categories: Categories,
): Records<Data> {
  const nameOf = (name: string): string => renamed.get(name) ?? name;
  const byName = [...records.byName].map(([name, data]): [string, Data] => {
    const own = withCategory(localized.get(name) ?? data, categories);
    if (!renamed.has(name)) return [name, own];
    return [nameOf(name), { ...own, slug: own.slug ?? slugify(name), aliases: [...own.aliases, name] }];
  });
  return {
    ...records,
    byName: new Map(byName),
    names: records.names.map(nameOf),
    aliases: new Map([...[...records.aliases].map(([alias, name]) => [alias, nameOf(name)] as const), ...renamed]),
  };
}

function withCategory<Data>(data: Data, categories: Categories): Data {
  const category = categoryOf(data);
  const other = category !== null && Object.hasOwn(categories, category) ? categories[category] : null;
  return typeof other === 'string' ? { ...data, category: other } : data;
}

function unknownCategories(categories: Categories, { byName }: Records<unknown>): readonly OverlayProblem[] {
  const known = [...new Set([...byName.values()].flatMap((data) => categoryOf(data) ?? []))];
  return Object.entries(categories).flatMap(([name, other]): readonly OverlayProblem[] => {
    const path = [CATEGORIES, name];
    if (other === undefined || other === null) return [];
    if (typeof other !== 'string') {
      const help = `write what it is called here: "${name}: …"`;
      return [{ code: 'wrong-type', message: `"${name}" wants a text`, help, path, part: 'key' }];
    }
    if (known.includes(name)) return [];
    const near = didYouMean(name, known);
    const help = near === null ? `known here: ${known.join(', ')}` : `did you mean "${near}"?`;
    return [
      { code: 'nothing-to-translate', message: `no skill is of the category "${name}"`, help, path, part: 'key' },
    ];
  });
}

function unknownRecord(name: string, { names }: Records<unknown>): OverlayProblem {
  const near = didYouMean(name, names);
  const help = near === null ? 'write a name of the original' : `did you mean "${near}"?`;
  const message = `the original has no "${name}"`;
  return { code: 'nothing-to-translate', message, help, path: [name], part: 'key' };
}

/** Two records of one name would be one. */
function findClashes(
  renamed: ReadonlyMap<string, string>,
  { names }: Records<unknown>,
  source: SourceText,
): readonly Diagnostic[] {
  const yaml = { source, start: 0, end: source.text.length };
  const taken = new Map(names.filter((name) => !renamed.has(name)).map((name) => [name, name]));
  return [...renamed].flatMap(([name, other]): readonly Diagnostic[] => {
    const owner = taken.get(other);
    taken.set(other, name);
    if (owner === undefined) return [];
    const place = locate(yaml, [name, 'name']);
    const message = `"${owner}" is called "${other}" already`;
    return [{ severity: 'error', code: 'duplicate-alias', message, place, help: 'give it another name' }];
  });
}
