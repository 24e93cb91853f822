import { z } from 'zod';
import { roleSchema } from '../content/schemas/career.ts';
import {
  choicesOf,
  fieldsOf,
  itemOf,
  metaOf,
  optionsOf,
  recordValueOf,
  unwrap,
} from '../content/schemas/describe-schema.ts';
import { metricSchema } from '../content/schemas/metric.ts';
import { alsoTake, type JsonScalar, type JsonSchema } from './json-schema.ts';
import { scalarSchema } from './scalar-schemas.ts';
import { snippetsFor } from './snippets.ts';

/** Values worth proposing where the schema leaves the choice open, by the field's name. */
const examples: Readonly<Record<string, readonly JsonScalar[]>> = {
  unit: ['USD', 'EUR', 'second', 'percent', 'request'],
  level: ['native', 'C2', 'C1', 'B2', 'B1', 'A2', 'A1'],
};

/** Lists whose items are names that the content schemas do not mark as such, by the field's name. */
const namedItems: Readonly<Record<string, string>> = { locales: 'locale' };

/**
 * The JSON Schema of a content schema: what an editor may check and propose. It reads a file as YAML's core schema does,
 * and takes whatever the content schema takes. `defined` names the references that stand under `definitions`.
 */
export function toJsonSchema(schema: z.core.$ZodType, defined: readonly string[]): JsonSchema {
  const options = optionsOf(schema);
  if (options.length > 0) return { anyOf: options.map((option) => toJsonSchema(option, defined)) };
  const value = recordValueOf(schema);
  if (value !== null) return { type: 'object', additionalProperties: toJsonSchema(value, defined) };
  const item = itemOf(schema);
  if (item !== null) return { type: 'array', items: toJsonSchema(item, defined), ...minItems(schema) };
  const { shape, reference, alternative } = metaOf(schema, z.globalRegistry);
  if (unwrap(schema)._zod.def.type === 'object') {
    const map = mapSchema(schema, defined);
    if (alternative === 'false') return { anyOf: [map, { enum: [false] }] };
    return reference !== null && defined.includes(reference)
      ? { anyOf: [{ $ref: `#/definitions/${reference}` }, map] }
      : map;
  }
  if (reference !== null && defined.includes(reference)) return { $ref: `#/definitions/${reference}` };
  const choices = shape === null ? choicesOf(schema) : [];
  return choices.length > 0 ? { enum: choices } : scalarSchema(shape, reference);
}

function mapSchema(schema: z.core.$ZodType, defined: readonly string[]): JsonSchema {
  const fields = Object.entries(fieldsOf(schema));
  const rules = rulesBetweenFields(schema);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(name, field, defined)])),
    required: fields.filter(([, field]) => isRequired(field)).map(([name]) => name),
    additionalProperties: false,
    ...(rules.length > 0 ? { allOf: rules } : {}),
  };
}

function fieldSchema(name: string, field: z.core.$ZodType, defined: readonly string[]): JsonSchema {
  const bare = withHints(name, toJsonSchema(field, defined));
  const taken = isRequired(field) ? { allOf: [bare] } : alsoTake(bare, ['null']);
  const description = metaOf(field, z.globalRegistry).description ?? name;
  return { description, markdownDescription: `${description}${defaultInWords(field)}`, ...taken };
}

function withHints(name: string, schema: JsonSchema): JsonSchema {
  if (schema.items !== undefined) return { ...schema, items: itemHints(name, schema.items) };
  const proposed = examples[name];
  return {
    ...schema,
    ...(schema.type === 'object' ? { title: name } : {}),
    ...(proposed ? { examples: proposed } : {}),
  };
}

function itemHints(name: string, items: JsonSchema): JsonSchema {
  const [named, snippets] = [namedItems[name], snippetsFor[name]];
  if (named !== undefined) return { $ref: `#/definitions/${named}` };
  if (items.type !== 'object') return items;
  return { ...items, title: `one of ${name}`, ...(snippets ? { defaultSnippets: snippets } : {}) };
}

/** Whether a map lacks something without this field. */
function isRequired(field: z.core.$ZodType): boolean {
  return field._zod.optin === undefined;
}

function minItems(list: z.core.$ZodType): JsonSchema {
  const checks = unwrap(list)._zod.def.checks ?? [];
  const minimums = checks.map(({ _zod: { def } }) => ('minimum' in def ? def.minimum : null));
  return minimums.reduce<JsonSchema>((sum, minimum) => (typeof minimum === 'number' ? { minItems: minimum } : sum), {});
}

function defaultInWords(field: z.core.$ZodType): string {
  const { def } = field._zod;
  const value: unknown = def.type === 'default' && 'defaultValue' in def ? def.defaultValue : null;
  return typeof value === 'string' || typeof value === 'boolean' ? ` — when left out: \`${value}\`` : '';
}

/** What a map's schema says about its fields together, as far as an editor can check it. */
function rulesBetweenFields(schema: z.core.$ZodType): readonly JsonSchema[] {
  const fields = Object.keys(fieldsOf(schema));
  const isPeriod = ['date', 'start', 'end'].every((field) => fields.includes(field));
  if (unwrap(schema) === unwrap(metricSchema)) return metricRules;
  const role = unwrap(schema) === unwrap(roleSchema) ? [workOrBreak] : [];
  const owner = fields.includes('project') ? [oneOf('project', 'engineers')] : [];
  return [...(isPeriod ? periodRules : []), ...owner, ...role];
}

const periodRules = [wants('start', 'end'), wants('end', 'start'), excludes('date', 'start'), excludes('date', 'end')];

const workOrBreak: JsonSchema = {
  anyOf: [{ required: ['organization'] }, { required: ['kind'], properties: { kind: { enum: ['break'] } } }],
};

const metricRules = [
  oneOf('value', 'change', 'from', 'to'),
  wants('from', 'to'),
  wants('to', 'from'),
  ...['change', 'from', 'to'].map((field) => excludes('value', field)),
  ...['from', 'to', 'unit', 'per'].map((field) => excludes('change', field)),
];

/** A key without a value counts as left out, as it does in the build. */
function given(field: string): JsonSchema {
  return { required: [field], properties: { [field]: { not: { type: 'null' } } } };
}

function wants(field: string, other: string): JsonSchema {
  return { anyOf: [{ required: [other] }, { not: given(field) }] };
}

/** The last alternative never holds where it is asked: it is there for the words, and for the key that they are put at. */
function excludes(field: string, other: string): JsonSchema {
  const patternErrorMessage = `"${other}" does not go together with "${field}"`;
  const reported = { propertyNames: { pattern: `^(?!${other}$)`, patternErrorMessage } };
  return { anyOf: [reported, { not: given(field) }, { not: given(other) }] };
}

function oneOf(...fields: readonly string[]): JsonSchema {
  return { anyOf: fields.map((field) => ({ required: [field] })) };
}
