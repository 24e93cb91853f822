import { isRecord } from '../content/parse-yaml.ts';
import type { Records } from '../content/read-records.ts';
import { fieldsOf, itemOf } from '../content/schemas/describe-schema.ts';
import { ORIGINAL, textsHash } from '../content/translations/localize-entry.ts';
import { CATEGORIES, recordTexts } from '../content/translations/localize-records.ts';
import { groupNames, hasNamedLists, languageOf } from '../content/translations/text-language.ts';
import { toScalar } from './yaml-scalar.ts';

/** A schema, as content describes it. */
export type Schema = Parameters<typeof fieldsOf>[0];

/** What is to be translated. */
interface Original {
  readonly schema: Schema;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly hash: string;
}

/** The front matter of a translation that says nothing yet: each text of the original as a comment above its empty field. */
function translationFields({ schema, data, hash }: Omit<Original, 'body'>): readonly string[] {
  return [`${ORIGINAL}: ${hash}`, '', ...mapLines(schema, data)];
}

/** The file of a translation that says nothing yet. */
export function translationFile(original: Original, head: readonly string[]): string {
  const body = original.body.trim();
  const text = body === '' ? [] : ['', '# Below the next line goes the text. The original:', '#', ...commented(body)];
  return ['---', ...head.map((line) => `# ${line}`), ...translationFields(original), ...text, '---', ''].join('\n');
}

/** The same of a file that has fields alone. */
export function fieldsTranslation(original: Omit<Original, 'body'>, head: readonly string[]): string {
  return [...head.map((line) => `# ${line}`), ...translationFields(original), ''].join('\n');
}

/** The same of named records; those that have no text but their name are one comment each. */
export function recordsTranslation(schema: Schema, records: Records<unknown>, head: readonly string[]): string {
  const texts = recordTexts(schema, records);
  const categories = texts.flatMap(({ path: [first], text }) => (first === CATEGORIES ? [`${toScalar(text)}:`] : []));
  const named = [...records.byName].flatMap(([name, data]) => {
    const fields = isRecord(data) ? mapLines(schema, { ...data, category: null }) : [];
    const [key, own] = [toScalar(name), `name: ${toScalar(name)}`];
    return fields.length === 0 ? [`# ${key}: { ${own} }`] : below(key, [`# ${own}`, ...fields]);
  });
  return [
    ...head.map((line) => `# ${line}`),
    `${ORIGINAL}: ${textsHash(texts, '')}`,
    '',
    ...below(CATEGORIES, categories),
    ...named,
    '',
  ].join('\n');
}

function mapLines(schema: Schema, data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => fieldLines(name, field, data[name], data));
}

function fieldLines(name: string, schema: Schema, value: unknown, around: unknown): readonly string[] {
  const kind = languageOf(schema, around);
  if (typeof value === 'string' && kind !== null) return textLines(name, value, kind);
  // What a group is called in the original is the key of its line.
  if (hasNamedLists(schema))
    return below(
      name,
      groupNames(value).map((group) => `${toScalar(group)}:`),
    );
  if (isRecord(value)) return below(name, mapLines(schema, value));
  const item = itemOf(schema);
  if (!Array.isArray(value) || item === null || value.length === 0) return [];
  const itemKind = languageOf(item);
  if (itemKind !== null) return listLines(name, value.map(String), itemKind);
  const items = value.map((each) => (isRecord(each) ? mapLines(item, each) : []));
  return items.every((lines) => lines.length === 0) ? [] : below(name, items.flatMap(asItem));
}

/** A name stays as it is in most languages: only who wants another removes the sign before it. */
function textLines(name: string, value: string, kind: 'text' | 'name'): readonly string[] {
  return kind === 'name' ? commented(`${name}: ${value}`) : [...commented(value), `${name}:`];
}

function listLines(name: string, values: readonly string[], kind: 'text' | 'name'): readonly string[] {
  const items = commented(values.map((value) => `- ${value}`).join('\n'));
  return kind === 'name' ? [...commented(`${name}:`), ...items] : [...items, `${name}:`];
}

function below(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

/** The lines of a map as an item of a list; one that has nothing to translate stays as it is. */
function asItem(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  if (first === -1) return [...lines, '- {}'];
  return lines.map((line, index) => (index === first ? `- ${line}` : index < first ? line : `  ${line}`));
}

function commented(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));
}
