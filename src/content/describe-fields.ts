import { z } from 'zod';
import { fieldsOf, itemOf, metaOf, unwrap } from './schemas/schema-at.ts';

/** What a schema says of one field, as plain data. */
export interface FieldFacts {
  readonly name: string;
  readonly description: string;
  /** The kind of its value in words, where the schema names one: `text`, `date`. */
  readonly shape: string | null;
  /** The words that its value is one of; empty where any value of its kind will do. */
  readonly choices: readonly string[];
  /** What its value, or each item of its list, names: see `ReferenceTarget`. */
  readonly reference: string | null;
  /** The fields of its map, or of each map in its list. */
  readonly fields: readonly FieldFacts[];
}

/** The fields of a map's schema in their order, with all that is below them. */
export function describeFields(schema: z.core.$ZodType): readonly FieldFacts[] {
  return Object.entries(fieldsOf(schema)).map(([name, field]) => {
    const inner = itemOf(field) ?? field;
    const { description, shape } = metaOf(field, z.globalRegistry);
    return {
      name,
      description: description ?? '',
      shape,
      choices: shape === null ? choicesOf(field) : [],
      reference: metaOf(inner, z.globalRegistry).reference,
      fields: describeFields(inner),
    };
  });
}

function choicesOf(field: z.core.$ZodType): readonly string[] {
  const { def } = unwrap(field)._zod;
  return def.type === 'enum' && 'entries' in def ? Object.values(def.entries ?? {}).map(String) : [];
}
