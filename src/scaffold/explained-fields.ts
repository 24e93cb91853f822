import type { FieldFacts } from '../content/schemas/describe-schema.ts';
import { type ExampleMap, type ExampleValue, isExampleList } from './examples.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What a file is filled with. */
interface Filling {
  /** Values that are in force. */
  readonly given: ExampleMap;
  /** Values of all other fields, which stand there as examples. */
  readonly examples: ExampleMap;
  readonly namesOf: ExistingNames;
}

/** How the example lines of a file are used. */
export const EXAMPLES_HINT =
  'Lines such as #field: value are examples: remove the # to use one, and change what it says.';

/**
 * Every field with what it is for in a line above it: first those that are given, then examples of all others, each
 * line of them behind a `#`. Removing that one character of every line of a field makes it YAML.
 */
export function explainedFields(fields: readonly FieldFacts[], { given, examples, namesOf }: Filling): string {
  const inForce = fields.flatMap((field) => {
    const value = given[field.name];
    const longer = value === undefined ? [] : longerForm(field, value, { examples, namesOf });
    return value === undefined ? [] : [block(field, [...fieldLines(field, value), ...longer])];
  });
  const others = fields.flatMap((field) => {
    const value = examples[field.name];
    if (value === undefined || given[field.name] !== undefined) return [];
    return [block(field, fieldLines(field, value, namesOf).map(asExample))];
  });
  return [...inForce, '# From here on all is optional.', ...others].join('\n\n');
}

/** Of a list of names whose items may be maps too, what such an item looks like. */
function longerForm(
  field: FieldFacts,
  value: ExampleValue,
  { examples, namesOf }: Omit<Filling, 'given'>,
): readonly string[] {
  const example = examples[field.name];
  if (field.fields.length === 0 || example === undefined || !isListOfNames(value)) return [];
  return fieldLines(field, example, namesOf).slice(1).map(asExample);
}

function isListOfNames(value: ExampleValue): boolean {
  return isExampleList(value) && value.every((item) => typeof item === 'string');
}

/** A line of YAML as an example. */
export function asExample(line: string): string {
  return `#${line}`;
}

function block(field: FieldFacts, lines: readonly string[]): string {
  return [`# ${asSentence(meaningOf(field))}`, ...lines].join('\n');
}

/** `the full name` → `The full name.` */
function asSentence(description: string): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
}

/** One line of YAML, and what its field is for; `null` where that was explained before. */
interface ExplainedLine {
  readonly code: string;
  readonly comment: string | null;
}

/** Names that exist, by what is named: an example that takes one of them works when it is used. */
export type ExistingNames = (reference: string) => readonly string[];

const NO_NAMES: ExistingNames = () => [];

/**
 * A field with its value as lines of YAML; of the fields inside, each says at the end of its first line what it is for.
 * References in the value are replaced by names that exist, where there are any.
 */
function fieldLines(field: FieldFacts, value: ExampleValue, namesOf: ExistingNames = NO_NAMES): readonly string[] {
  const [first, ...inner] = linesOf(field, realNames(field, value, namesOf), namesOf, new Set());
  return [first?.code ?? '', ...inner.map(joinComment(inner))];
}

/** The same for a map without a description of its own, such as a record under its name. */
export function mapLines(name: string, fields: readonly FieldFacts[], value: ExampleMap): readonly string[] {
  return fieldLines({ ...freeField(name), fields }, value);
}

/** What a field is for, with the words to choose from where it has such; empty when its schema says nothing. */
function meaningOf({ description, choices }: FieldFacts): string {
  return choices.length === 0 ? description : `${description} (${choices.join(', ')})`;
}

function linesOf(
  field: FieldFacts,
  value: ExampleValue,
  namesOf: ExistingNames,
  explained: Set<FieldFacts>,
): readonly ExplainedLine[] {
  const comment = explained.has(field) ? null : meaningOf(field);
  explained.add(field);
  const key = `${yamlScalar(field.name)}:`;
  if (typeof value === 'string') return [{ code: `${key} ${yamlScalar(value)}`, comment }];
  const below = isExampleList(value)
    ? value.flatMap((item) => itemLines(field, item, namesOf, explained))
    : innerLines(field, value, namesOf, explained);
  return [{ code: key, comment }, ...below.map(indent)];
}

function itemLines(
  field: FieldFacts,
  item: ExampleValue,
  namesOf: ExistingNames,
  explained: Set<FieldFacts>,
): readonly ExplainedLine[] {
  if (typeof item === 'string') return [{ code: `- ${yamlScalar(item)}`, comment: null }];
  const lines = isExampleList(item) ? [] : innerLines(field, item, namesOf, explained);
  return lines.map(({ code, comment }, index) => ({ code: `${index === 0 ? '- ' : '  '}${code}`, comment }));
}

function innerLines(
  { fields }: FieldFacts,
  value: ExampleMap,
  namesOf: ExistingNames,
  explained: Set<FieldFacts>,
): readonly ExplainedLine[] {
  const written = fields.length > 0 ? fields : Object.keys(value).map(freeField);
  return written.flatMap((field) => {
    const own = value[field.name];
    return own === undefined ? [] : linesOf(field, realNames(field, own, namesOf), namesOf, explained);
  });
}

/** A field of a map whose keys are free. */
function freeField(name: string): FieldFacts {
  return { name, description: '', shape: null, choices: [], reference: null, fields: [] };
}

function realNames({ reference }: FieldFacts, value: ExampleValue, namesOf: ExistingNames): ExampleValue {
  const names = reference === null ? [] : namesOf(reference);
  const [first] = names;
  if (first === undefined) return value;
  if (typeof value === 'string') return first;
  return isExampleList(value) && isListOfNames(value) ? names.slice(0, value.length) : value;
}

function indent({ code, comment }: ExplainedLine): ExplainedLine {
  return { code: `  ${code}`, comment };
}

/** Comments of one field stand in one column. */
function joinComment(lines: readonly ExplainedLine[]): (line: ExplainedLine) => string {
  const column = Math.max(0, ...lines.filter(({ comment }) => comment).map(({ code }) => code.length));
  return ({ code, comment }) => (comment ? `${code.padEnd(column)}  # ${comment}` : code);
}
