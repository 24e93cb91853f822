import type { FieldFacts } from '../content/describe-fields.ts';
import { type ExampleMap, type ExampleValue, isExampleList } from './example-value.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** One line of YAML, and what its field is for; `null` where that was said before. */
interface ExplainedLine {
  readonly code: string;
  readonly comment: string | null;
}

/** Names that exist, by what is named: an example that takes one of them works when it is used. */
export type NamesOf = (reference: string) => readonly string[];

const NO_NAMES: NamesOf = () => [];

/**
 * A field with its value as lines of YAML; of the fields inside, each says at the end of its first line what it is for.
 * References in the value are replaced by names that exist, where there are any.
 */
export function fieldLines(field: FieldFacts, value: ExampleValue, namesOf: NamesOf = NO_NAMES): readonly string[] {
  const [first, ...inner] = linesOf(field, realNames(field, value, namesOf), namesOf, new Set());
  return [first?.code ?? '', ...inner.map(joinComment(inner))];
}

/** The same for a map without a description of its own, such as a record under its name. */
export function mapLines(name: string, fields: readonly FieldFacts[], value: ExampleMap): readonly string[] {
  const field = { name, description: '', shape: null, choices: [], reference: null, fields };
  return fieldLines(field, value);
}

/** What a field is for, with the words to choose from where it has such; empty when its schema says nothing. */
export function meaningOf({ description, choices }: FieldFacts): string {
  return choices.length === 0 ? description : `${description} (${choices.join(', ')})`;
}

function linesOf(
  field: FieldFacts,
  value: ExampleValue,
  namesOf: NamesOf,
  told: Set<FieldFacts>,
): readonly ExplainedLine[] {
  const comment = told.has(field) ? null : meaningOf(field);
  told.add(field);
  const key = `${yamlScalar(field.name)}:`;
  if (typeof value === 'string') return [{ code: `${key} ${yamlScalar(value)}`, comment }];
  const below = isExampleList(value)
    ? value.flatMap((item) => itemLines(field, item, namesOf, told))
    : innerLines(field, value, namesOf, told);
  return [{ code: key, comment }, ...below.map(indent)];
}

function itemLines(
  field: FieldFacts,
  item: ExampleValue,
  namesOf: NamesOf,
  told: Set<FieldFacts>,
): readonly ExplainedLine[] {
  if (typeof item === 'string') return [{ code: `- ${yamlScalar(item)}`, comment: null }];
  const lines = isExampleList(item) ? [] : innerLines(field, item, namesOf, told);
  return lines.map(({ code, comment }, index) => ({ code: `${index === 0 ? '- ' : '  '}${code}`, comment }));
}

function innerLines(
  { fields }: FieldFacts,
  value: ExampleMap,
  namesOf: NamesOf,
  told: Set<FieldFacts>,
): readonly ExplainedLine[] {
  return fields.flatMap((field) => {
    const own = value[field.name];
    return own === undefined ? [] : linesOf(field, realNames(field, own, namesOf), namesOf, told);
  });
}

function realNames({ reference }: FieldFacts, value: ExampleValue, namesOf: NamesOf): ExampleValue {
  const names = reference === null ? [] : namesOf(reference);
  const [first] = names;
  if (first === undefined) return value;
  if (typeof value === 'string') return first;
  return isExampleList(value) ? names.slice(0, value.length) : value;
}

function indent({ code, comment }: ExplainedLine): ExplainedLine {
  return { code: `  ${code}`, comment };
}

/** Comments of one field stand in one column. */
function joinComment(lines: readonly ExplainedLine[]): (line: ExplainedLine) => string {
  const column = Math.max(0, ...lines.filter(({ comment }) => comment).map(({ code }) => code.length));
  return ({ code, comment }) => (comment ? `${code.padEnd(column)}  # ${comment}` : code);
}
