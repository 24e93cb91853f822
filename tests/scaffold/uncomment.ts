import { isRecord } from '../../src/content/parse-yaml.ts';
import type { FieldFacts } from '../../src/content/schemas/describe-schema.ts';

/** A file with all its examples in use, as its first lines say how: the `#` before them is removed. */
export function uncomment(text: string): string {
  return text.replaceAll(/^#(?=\S| {2})/gm, '');
}

/** Every field below a list of fields, as the way to it: `roles`, `roles.title`. */
export function fieldPaths(fields: readonly FieldFacts[], above = ''): readonly string[] {
  return fields.flatMap(({ name, fields: inner }) => [above + name, ...fieldPaths(inner, `${above}${name}.`)]);
}

/** The same of what is written. */
export function writtenPaths(value: unknown, above = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => writtenPaths(item, above));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [above + name, ...writtenPaths(inner, `${above}${name}.`)]);
}
