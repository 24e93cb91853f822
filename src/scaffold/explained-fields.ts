import type { FieldFacts } from '../content/describe-fields.ts';
import type { ExampleMap } from './example-value.ts';
import { fieldLines, meaningOf, type NamesOf } from './field-lines.ts';

/** What a file is filled with. */
export interface Filling {
  /** Values that are in force. */
  readonly given: ExampleMap;
  /** Values of all other fields, which stand there as examples. */
  readonly examples: ExampleMap;
  readonly namesOf: NamesOf;
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
    return value === undefined ? [] : [block(field, fieldLines(field, value))];
  });
  const others = fields.flatMap((field) => {
    const value = examples[field.name];
    if (value === undefined || given[field.name] !== undefined) return [];
    return [block(field, fieldLines(field, value, namesOf).map(asExample))];
  });
  return [...inForce, '# From here on all is optional.', ...others].join('\n\n');
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
