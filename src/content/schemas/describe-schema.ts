import { z } from 'zod';

/** What the schemas say about a value besides its type. */
interface SchemaMeta {
  /** The value's kind in words, for the reference tables. */
  readonly shape: string | null;
  /** What the value names, when it names something: see `ReferenceTarget`. */
  readonly reference: string | null;
  /** The one word that may stand in the place of a map. */
  readonly alternative: string | null;
  readonly description: string | null;
  /**
   * Of a text: `none` where it is in no language, `name` where most languages have the same, `name of a person or role` where
   * they have that of a person alone; `null` for any other.
   */
  readonly language: string | null;
}

/** The schema of one value below `schema`, or `null` where the schema knows no such value. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let current: z.core.$ZodType | null = schema;
  for (const step of path) {
    current = current === null ? null : childOf(current, step);
  }
  return current === null ? null : unwrap(current);
}

/** The word that may stand in the place of the map at a path below `schema`; `null` where there is none. */
export function alternativeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | null {
  const last = path.at(-1);
  const around = last === undefined ? null : schemaAt(schema, path.slice(0, -1));
  const field = around === null || last === undefined ? null : childOf(around, last);
  return field === null ? null : metaOf(field, z.globalRegistry).alternative;
}

/** The schema without what makes it optional, defaulted or transformed. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  if ('innerType' in def && isSchema(def.innerType)) return unwrap(def.innerType);
  const written = writtenSide(schema);
  return written === null ? schema : unwrap(written);
}

/** Of a schema that changes what is written, the side that says what may be written; `null` for any other. */
function writtenSide({ _zod: { def } }: z.core.$ZodType): z.core.$ZodType | null {
  if (def.type !== 'pipe' || !('in' in def) || !('out' in def) || !isSchema(def.in) || !isSchema(def.out)) return null;
  // Zod's `preprocess` begins with a change, and says after it what may be written.
  return def.in._zod.def.type === 'transform' ? def.out : def.in;
}

/** The fields of a map's schema by key; empty for anything else. Each map of each entry is asked for them. */
export function fieldsOf(schema: z.core.$ZodType): Fields {
  const known = fieldsBySchema.get(schema);
  if (known !== undefined) return known;
  const fields = readFields(schema);
  fieldsBySchema.set(schema, fields);
  return fields;
}

type Fields = Readonly<Record<string, z.core.$ZodType>>;

const fieldsBySchema = new WeakMap<z.core.$ZodType, Fields>();

function readFields(schema: z.core.$ZodType): Fields {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'object' || !('shape' in def) || typeof def.shape !== 'object' || def.shape === null) return {};
  return Object.fromEntries(
    Object.entries(def.shape).filter((field): field is [string, z.core.$ZodType] => isSchema(field[1])),
  );
}

/** The schema of a list's items; `null` for anything else. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = unwrap(schema)._zod;
  const [first] = optionsOf(schema);
  if (first !== undefined) return itemOf(first);
  return def.type === 'array' && 'element' in def && isSchema(def.element) ? def.element : null;
}

/** The schemas of what a value may be, where it may be one of several; empty for any other. */
export function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = unwrap(schema)._zod;
  return def.type === 'union' && 'options' in def && Array.isArray(def.options) ? def.options.filter(isSchema) : [];
}

/** The schema of the values of a map whose keys are names; `null` for any other. */
export function recordValueOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = unwrap(schema)._zod;
  return def.type === 'record' && 'valueType' in def && isSchema(def.valueType) ? def.valueType : null;
}

/** The schema of what stands at a key of a map or an index of a list; `null` where there is none. */
export function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | null {
  const options = optionsOf(schema);
  if (options.length > 0) return options.map((option) => childOf(option, step)).find((child) => child !== null) ?? null;
  if (typeof step === 'number') return itemOf(schema);
  const fields = fieldsOf(schema);
  return recordValueOf(schema) ?? (Object.hasOwn(fields, step) ? (fields[String(step)] ?? null) : null);
}

/** The words that schemas carry with them, found below whatever wraps them. */
export function metaOf(
  schema: z.core.$ZodType,
  registry: { get(schema: z.core.$ZodType): object | undefined },
): SchemaMeta {
  const { def } = schema._zod;
  const inner = 'innerType' in def && isSchema(def.innerType) ? def.innerType : writtenSide(schema);
  const below = inner === null ? null : metaOf(inner, registry);
  const own = registry.get(schema) ?? {};
  const read = (key: string): string | null => {
    const found: unknown = Reflect.get(own, key);
    return typeof found === 'string' ? found : null;
  };
  return {
    shape: read('shape') ?? below?.shape ?? null,
    reference: read('reference') ?? below?.reference ?? null,
    alternative: read('alternative') ?? below?.alternative ?? null,
    description: read('description') ?? below?.description ?? null,
    language: read('language') ?? below?.language ?? null,
  };
}

/** Whether a map may be written as one name instead, of what it is about. */
export function isNameOrMap(schema: z.core.$ZodType): boolean {
  return unwrap(schema)._zod.def.type === 'object' && metaOf(schema, z.globalRegistry).reference !== null;
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

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

/** The words that a value is one of; empty where its schema lists none. */
export function choicesOf(field: z.core.$ZodType): readonly string[] {
  const { def } = unwrap(field)._zod;
  return def.type === 'enum' && 'entries' in def ? Object.values(def.entries ?? {}).map(String) : [];
}

/** Whether what stands at a path may be left out. */
export function isOptionalAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const field = fieldsOf(schemaAt(schema, path.slice(0, -1)) ?? schema)[String(path.at(-1))];
  return field !== undefined && z.core.safeParse(field, undefined).success;
}
