import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { entryKinds } from '../../src/content/entry.ts';
import { organizationSchema, pluralFormsSchema, skillSchema } from '../../src/content/schemas/records.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import type { Case } from './holds-for.ts';
import { mutated } from './mutated.ts';
import { damaged } from './odd-values.ts';
import { randomValue } from './random-value.ts';

/** The ways in which one map can be written as YAML. */
const style = fc.record({
  collectionStyle: fc.constantFrom('block', 'flow', 'any'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
} as const);

/** What YAML has besides maps, lists and strings, and what only looks like it. */
export const YAML_SYNTAX = [
  '\t',
  '# comment\n',
  ' # comment',
  '&a ',
  '*a',
  '&a [*a]',
  '!!js/function ',
  '!!binary ',
  '!local ',
  '<<: *a\n',
  'name: again\n',
  'title: again\n',
  '? ',
  '- ',
  ': ',
  '|\n',
  '>-\n',
  '...\n',
  '---\n',
  '%YAML 1.1\n',
  '@',
  '`',
  '"',
  "'",
  '{',
  ']',
  '\r',
  '\r\n',
  '\u0085',
  '\u2029',
  '\\x41',
  '  ',
] as const;

/** Entries of all kinds with front matter from their schemas: sound, with values that do not fit, and with damaged text. */
export const randomEntry: fc.Arbitrary<Case> = fc.oneof(
  ...Object.values(entryKinds).map(({ folder, schema }) =>
    yamlOf(randomValue(schema), (yaml) => `---\n${yaml}---\n\nText.\n`).map(
      (content): Case => [`${folder}/case-*.md`, content],
    ),
  ),
);

/** The files of the site, of its skills and of its organizations, in the same ways. */
export const randomRecords: fc.Arbitrary<Case> = fc.oneof(
  yamlOf(randomValue(siteSchema)).map((content): Case => ['site.yml', content]),
  yamlOf(recordsOf(skillSchema)).map((content): Case => ['skills.yml', content]),
  yamlOf(recordsOf(organizationSchema)).map((content): Case => ['organizations.yml', content]),
  yamlOf(recordsOf(z.strictObject({ en: pluralFormsSchema }))).map((content): Case => ['units.yml', content]),
);

function recordsOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const name = fc.constantFrom(
    'Python',
    'C',
    'C++',
    'C#',
    '.NET',
    '李小龙',
    '😀',
    'con',
    'python',
    'Ž',
    '1.10',
    '__proto__',
  );
  return fc.array(fc.tuple(name, randomValue(schema)), { maxLength: 5 }).map((records) => Object.fromEntries(records));
}

function yamlOf(sound: fc.Arbitrary<unknown>, around = (yaml: string): string => yaml): fc.Arbitrary<string> {
  const data = fc.tuple(fc.oneof(sound, damaged(sound)), style);
  const text = data.map(([value, options]) => around(stringify(value, options).replace(/\n?$/, '\n')));
  return fc.oneof(text, text, mutated(text, YAML_SYNTAX));
}
