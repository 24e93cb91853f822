/** A plain value as it stands in a schema. */
export type JsonScalar = string | number | boolean | null;

/** The part of JSON Schema draft-07 that is written here, with the words that YAML language servers add to it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonScalar[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly JsonScalar[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly defaultSnippets?: readonly Snippet[];
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What a language server offers to write at once; `$1` marks where the cursor goes first. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: Readonly<Record<string, JsonScalar>>;
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/**
 * A schema that takes values of further types without ever proposing them: a language server offers what stands under
 * `type`, and `summary: null` or `title: true` is what nobody wants to be offered.
 */
export function alsoTake(schema: JsonSchema, types: readonly ('boolean' | 'null')[]): JsonSchema {
  const taken: readonly string[] = types;
  return { anyOf: [schema, { not: { type: TYPES.filter((type) => !taken.includes(type)) } }] };
}
