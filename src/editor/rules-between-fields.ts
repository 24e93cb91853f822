import { metricSchema } from '../content/schemas/metric.ts';
import { fieldsOf, unwrap } from '../content/schemas/schema-at.ts';
import type { JsonSchema } from './json-schema.ts';

type ContentSchema = Parameters<typeof unwrap>[0];

/** What a map's schema says about its fields together, as far as an editor can check it. */
export function rulesBetweenFields(schema: ContentSchema): readonly JsonSchema[] {
  const fields = Object.keys(fieldsOf(schema));
  const isPeriod = ['date', 'start', 'end'].every((field) => fields.includes(field));
  if (unwrap(schema) === unwrap(metricSchema)) return metricRules;
  const owner = fields.includes('project') ? [oneOf('project', 'engineers')] : [];
  return [...(isPeriod ? periodRules : []), ...owner];
}

const periodRules = [wants('start', 'end'), wants('end', 'start'), excludes('date', 'start'), excludes('date', 'end')];

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
  const told = { propertyNames: { pattern: `^(?!${other}$)`, patternErrorMessage } };
  return { anyOf: [told, { not: given(field) }, { not: given(other) }] };
}

function oneOf(...fields: readonly string[]): JsonSchema {
  return { anyOf: fields.map((field) => ({ required: [field] })) };
}
