import type { PageContext } from '../../pages/page-context.ts';
import { fixedFiles } from '../../texts/address.ts';
import type { Json } from '../output-texts.ts';

/** Grows with each change after which somebody who reads the data has to change something. */
export const DATA_VERSION = 1;

type Schema = Readonly<Record<string, Json>>;

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const number: Schema = { type: 'number' };
const address: Schema = { type: 'string', format: 'uri' };
const date: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' };
const id: Schema = { type: 'string', description: 'the name of the file in the content; it stays' };
const strength = oneOf('unproven', 'named', 'dated', 'quantified', 'documented', 'confirmed');

function oneOf(...values: readonly string[]): Schema {
  return { enum: values };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** A map of these keys and no others; those with `?` may be missing. */
function mapOf(keys: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(keys).map(([key, schema]) => [key.replace('?', ''), schema] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: Object.keys(keys).filter((key) => !key.endsWith('?')),
    additionalProperties: false,
  };
}

const link = mapOf({ label: text, url: address });
const organization = mapOf({ name: text, 'url?': address });
const period = { 'start?': date, 'end?': date, 'ongoing?': { const: true } };

const metric = mapOf({
  label: text,
  text: { ...text, description: 'the figure in words, in the language of the site' },
  'value?': number,
  'change?': { ...number, description: 'in percent' },
  'from?': number,
  'to?': number,
  'unit?': text,
  'per?': oneOf('second', 'minute', 'hour', 'day', 'week', 'month', 'year'),
  bound: oneOf('exact', 'at-least', 'at-most', 'about'),
  'better?': oneOf('up', 'down'),
});

const person = mapOf({
  id,
  url: address,
  name: text,
  status: oneOf('current', 'alumni'),
  'headline?': text,
  'description?': text,
  'pronunciation?': text,
  'pronouns?': text,
  'since?': { ...text, pattern: '^\\d{4}$' },
  'location?': text,
  'email?': text,
  'phone?': text,
  'portrait?': mapOf({ url: address, alt: text }),
  'links?': listOf(link),
  'languages?': listOf(mapOf({ tag: text, name: text, 'level?': text })),
  'availability?': mapOf({ status: oneOf('open', 'limited', 'closed'), 'for?': listOf(text) }),
  'expertise?': listOf(mapOf({ title: text, 'summary?': text, 'skills?': listOf(text) })),
  'services?': listOf(mapOf({ title: text, 'summary?': text, 'price?': text, 'url?': address })),
  'skills?': listOf(
    mapOf({ name: text, category: text, strength, proofs: count, 'firstYear?': text, 'lastYear?': text }),
  ),
  'roles?': listOf(mapOf({ title: text, organization, 'location?': text, ...period })),
  'projects?': listOf(id),
  'achievements?': listOf(id),
  'files?': mapOf({
    'resume?': address,
    'jsonResume?': address,
    'vcard?': address,
    'card?': address,
    'markdown?': address,
  }),
});

const work = {
  id,
  url: address,
  title: text,
  'people?': listOf(mapOf({ id, name: text, 'role?': text })),
  'organization?': organization,
  ...period,
  'skills?': listOf(text),
  'metrics?': listOf(metric),
  'evidence?': listOf(
    mapOf({
      label: text,
      url: address,
      kind: oneOf('code', 'document', 'talk', 'press', 'statement'),
      by: oneOf('self', 'colleague', 'client', 'third-party'),
    }),
  ),
  strength,
  nda: { type: 'boolean', description: 'whether something of it is left out' },
};

const project = mapOf({
  ...work,
  'summary?': text,
  'client?': text,
  'domain?': text,
  'status?': oneOf('development', 'live', 'completed', 'archived'),
  'repository?': address,
  'demo?': address,
  'links?': listOf(link),
});

const achievement = mapOf({ ...work, 'project?': id, 'lesson?': text });

/** The JSON Schema of a file of data. */
export function dataSchema(kind: 'people' | 'work', { addresses }: Pick<PageContext, 'addresses'>): string {
  const at = addresses.absolute(fixedFiles[`${kind}Schema`]);
  const lists =
    kind === 'people' ? { people: listOf(person) } : { projects: listOf(project), achievements: listOf(achievement) };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: at,
    title: kind === 'people' ? 'People of a site' : 'Projects and achievements of a site',
    ...mapOf({
      $schema: { const: at },
      version: { const: DATA_VERSION },
      site: mapOf({ title: text, url: address, locale: text }),
      ...lists,
    }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
