import { entryKinds } from '../content/entry.ts';
import type { Content } from '../content/load-content.ts';
import type { unwrap } from '../content/schemas/describe-schema.ts';
import { organizationSchema, pluralFormsSchema, skillSchema } from '../content/schemas/records.ts';
import { originalLocale, siteSchema } from '../content/schemas/site.ts';
import { locales, messagesFor } from '../i18n/words.ts';
import { alsoTake, type JsonSchema } from './json-schema.ts';
import { knownNames } from './known-names.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The JSON Schemas (draft-07) of a content folder, by file name: one for each kind of entry and each YAML file. */
export type EditorSchemas = Readonly<Record<string, JsonSchema>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

type ContentSchema = Parameters<typeof unwrap>[0];

/** Makes the schemas that editors complete and check with; references are the real names of this content. */
export function createSchemas(content: Content): EditorSchemas {
  const definitions = {
    ...knownNames(content),
    locale: localeSchema(content),
    words: wordsSchema(originalLocale(content.site)),
  };
  const defined = Object.keys(definitions);
  const entry = (title: string, schema: ContentSchema) => whole(title, toJsonSchema(schema, defined), definitions);
  const records = (title: string, schema: ContentSchema) =>
    whole(title, { type: 'object', additionalProperties: recordSchema(schema, defined) }, definitions);
  return {
    'engineer.json': entry('An engineer’s profile', entryKinds.engineer.schema),
    'project.json': entry('A project', entryKinds.project.schema),
    'achievement.json': entry('An achievement', entryKinds.achievement.schema),
    'note.json': entry('An article or talk', entryKinds.note.schema),
    'page.json': entry('A page', entryKinds.page.schema),
    'skills.json': records('The skills, by name', skillSchema),
    'organizations.json': records('The organizations, by name', organizationSchema),
    'units.json': whole('The units that need forms, by name', unitsSchema(defined), definitions),
    'words.json': whole('The words of the interface in a language', wordsSchema(originalLocale(null)), {}),
    'site.json': entry('The site as a whole', siteSchema),
  };
}

/** The locales that the interface has words for; each other of their languages gets these too. */
function localeSchema({ words }: Content): JsonSchema {
  const known = [...Object.keys(locales), ...words.map(({ locale }) => locale)];
  const languages = [...new Set(known.map((locale) => locale.replace(/-.*/s, '')))];
  return { anyOf: [{ enum: known }, { type: 'string', pattern: `^(?:${languages.join('|')})-` }] };
}

/** Each word of the interface with what it usually says. */
function wordsSchema(locale: string): JsonSchema {
  const words = [...messagesFor(locale)].map(([key, usual]) => [key, { type: 'string', description: usual }] as const);
  return { type: 'object', properties: Object.fromEntries(words), additionalProperties: false };
}

/** Under each unit its forms, by language. */
function unitsSchema(defined: readonly string[]): JsonSchema {
  const forms = toJsonSchema(pluralFormsSchema, defined);
  const byLocale = Object.fromEntries(Object.keys(locales).map((locale) => [locale, forms]));
  const unit = { type: 'object', title: 'forms by language', properties: byLocale, additionalProperties: false };
  return { type: 'object', additionalProperties: unit };
}

/** A name alone stands for a record that leaves all of its fields out. */
function recordSchema(schema: ContentSchema, defined: readonly string[]): JsonSchema {
  const record = toJsonSchema(schema, defined);
  return record.required?.length === 0 ? alsoTake(record, ['null']) : record;
}

/** A schema as a file of its own, with those definitions that it refers to. */
function whole(title: string, schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const text = JSON.stringify(schema);
  const used = Object.entries(definitions).filter(([name]) => text.includes(`"#/definitions/${name}"`));
  return { $schema: DRAFT, title, ...schema, definitions: Object.fromEntries(used) };
}
