import type { z } from 'zod';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { collectReferences, type Reference } from './collect-references.ts';
import { findRecordMarkup } from './field-markup.ts';
import { locate } from './locate.ts';
import { isRecord, parseYaml, type YamlStretch } from './parse-yaml.ts';
import { type ContentFiles, displayPath } from './read-files.ts';
import { addressText, text } from './schemas/text.ts';
import { slugify } from './slugify.ts';
import { validate } from './validate.ts';

/** A YAML file that is one map of named records: `skills.yml`, `organizations.yml`, `units.yml`. */
export interface Records<Data> {
  /** Where the records are, or would be, for people to read. */
  readonly file: string;
  /** `null` when there is no such file. */
  readonly yaml: YamlStretch | null;
  /** Those that could be read, by name, without what is wrong in them. */
  readonly byName: ReadonlyMap<string, Data>;
  /** All names, also of records with a mistake. */
  readonly names: readonly string[];
  /** Other names, each with the name that it stands for, also of records with a mistake. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly references: readonly Reference[];
  /** Whether the file could be read as far as its names. */
  readonly readable: boolean;
}

/** Reads the file `name` of named records; a missing file is an empty one. */
export function readRecords<Schema extends z.ZodType>(
  schema: Schema,
  name: string,
  { folder, texts, unread }: ContentFiles,
): Result<Records<z.output<Schema>>> {
  const file = displayPath(folder, name);
  const readable = !unread.includes(name);
  const empty = { file, yaml: null, byName: new Map(), names: [], aliases: new Map(), references: [], readable };
  const source = texts.get(name);
  if (source === undefined) return { value: empty, diagnostics: [] };
  const yaml = { source, start: 0, end: source.text.length };
  const parsed = parseYaml(yaml);
  if (parsed.value === null) return { value: { ...empty, yaml, readable: false }, diagnostics: parsed.diagnostics };
  const byName = new Map<string, z.output<Schema>>();
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...findRecordMarkup(schema, parsed.value, yaml)];
  const references: Reference[] = [];
  const aliases = new Map<string, string>();
  for (const [key, written] of Object.entries(parsed.value)) {
    // A name alone, without fields, is a record that leaves all of them out.
    const record = written ?? {};
    diagnostics.push(...checkName(key, record, yaml));
    const { value, diagnostics: problems } = validate(schema, record, yaml, {
      under: [key],
      standIns: { category: key },
    });
    diagnostics.push(...problems);
    if (value !== null) byName.set(key, value);
    if (isRecord(record)) references.push(...collectReferences(schema, record, [key]));
    for (const alias of aliasesOf(record)) aliases.set(alias, key);
  }
  const names = Object.keys(parsed.value);
  return { value: { file, yaml, byName, names, aliases, references, readable: true }, diagnostics };
}

/** The name of a record is shown, and gives its address where no `slug` does. */
function checkName(name: string, record: unknown, yaml: YamlStretch): readonly Diagnostic[] {
  const hasSlug = isRecord(record) && typeof record['slug'] === 'string';
  const { diagnostics } = validate(hasSlug ? text : addressText, name, yaml);
  return diagnostics.map((problem) => ({ ...problem, place: locate(yaml, [name], 'key') }));
}

/** The records as they would be if the file `name` had another text. */
export function rereadRecords<Schema extends z.ZodType>(
  schema: Schema,
  name: string,
  files: ContentFiles,
  text: string,
): Records<z.output<Schema>> {
  const texts = new Map([[name, { file: displayPath(files.folder, name), text }]]);
  return readRecords(schema, name, { ...files, texts }).value;
}

/** Read before the record is checked, so that a mistake in it does not turn every use of its aliases into one. */
function aliasesOf(record: unknown): readonly string[] {
  const written = isRecord(record) ? record['aliases'] : null;
  return [written].flat().filter((alias) => typeof alias === 'string');
}

/** The category of a skill of which nothing but its name is known. */
export const UNSORTED = 'Other';

/** The line that makes a name known in `skills.yml` or `organizations.yml`, ready to paste. */
export function newRecordLine(kind: 'skill' | 'organization', name: string): string {
  return `${JSON.stringify(name)}: ${kind === 'skill' ? `{ category: ${UNSORTED} }` : '{}'}`;
}

/** Whether a name from an entry can safely become a record: one line, with an address. */
export function isRecordName(name: string): boolean {
  return name === name.trim() && !/[\p{Cc}\p{Cf}\ufffd]/u.test(name) && slugify(name) !== '';
}
