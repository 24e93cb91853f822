import { expect, test } from 'vitest';
import type { z } from 'zod';
import { entryKinds } from '../../../src/content/entry.ts';
import { fieldsOf, itemOf, unwrap } from '../../../src/content/schemas/describe-schema.ts';
import { organizationSchema, pluralFormsSchema, skillSchema } from '../../../src/content/schemas/records.ts';
import { isoDate } from '../../../src/content/schemas/scalars.ts';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { addressText, prose, text } from '../../../src/content/schemas/text.ts';

const schemas = {
  ...Object.fromEntries(Object.entries(entryKinds).map(([kind, { schema }]) => [kind, schema])),
  skill: skillSchema,
  organization: organizationSchema,
  unit: pluralFormsSchema,
  site: siteSchema,
};

/** The single values of a schema that take any text, with the way to them. */
function textsOf(schema: z.core.$ZodType, path: string): readonly (readonly [string, z.core.$ZodType])[] {
  const fields = Object.entries(fieldsOf(schema));
  if (fields.length > 0) return fields.flatMap(([name, field]) => textsOf(field, `${path}.${name}`));
  const item = itemOf(schema);
  if (item !== null) return textsOf(item, path);
  const value = unwrap(schema);
  return value._zod.def.type === 'string' ? [[path, value]] : [];
}

function takes(schema: z.core.$ZodType, value: string): boolean {
  const result = schema._zod.run({ value, issues: [] }, {});
  return !(result instanceof Promise) && result.issues.length === 0;
}

const fields = Object.entries(schemas).flatMap(([name, schema]) => textsOf(schema, name));

test('only sentences may stand on several lines', () => {
  const several = fields.filter(([, schema]) => takes(schema, 'One.\nTwo.')).map(([path]) => path);
  expect(several).toEqual([
    'engineer.description',
    'engineer.portrait.alt',
    'engineer.expertise.summary',
    'engineer.principles.text',
    'engineer.testimonials.text',
    'engineer.services.summary',
    'engineer.roles.summary',
    'engineer.roles.highlights.text',
    'engineer.education.notes',
    'engineer.awards.summary',
    'engineer.volunteering.summary',
    'project.summary',
    'project.testimonials.text',
    'project.images.alt',
    'achievement.lesson',
    'note.summary',
    'page.description',
    'organization.about',
    'site.tagline',
    'site.about',
    'site.footer.lines',
    'site.form.text',
  ]);
});

test.each([
  ['nothing that shows', '\u3164\u200b\u{e0041}'],
  ['a line separator', 'a\u2028b'],
  ['10,001 characters', 'a'.repeat(10_001)],
])('no field takes %s', (_, value) => {
  const several = fields.filter(
    ([path]) =>
      !/description|alt|summary|principles\.text|highlights\.text|testimonials\.text|education\.notes|lesson|about|tagline|form\.text|footer\.lines/.test(
        path,
      ),
  );
  expect(several.filter(([, schema]) => takes(schema, value)).map(([path]) => path)).toEqual([]);
});

test('a line break around a text does not count, since ">" leaves one', () => {
  expect(text.parse('Ada Quill\n')).toBe('Ada Quill');
});

test('sentences show something, and are no books', () => {
  expect(['One.\n\nTwo.\n', 'é'.repeat(10_000)].every((value) => prose.safeParse(value).success)).toBe(true);
  expect(['\u200b', 'a'.repeat(10_001)].some((value) => prose.safeParse(value).success)).toBe(false);
});

test('what becomes a part of an address fits into every file system', () => {
  expect(addressText.safeParse('李'.repeat(66)).success).toBe(true);
  expect(['李'.repeat(67), '+'.repeat(41)].some((value) => addressText.safeParse(value).success)).toBe(false);
});

test('years begin with 1000', () => {
  expect(['1000', '1815-12-10', '9999'].every((value) => isoDate.safeParse(value).success)).toBe(true);
  expect(['0000', '0001', '0999-12-31'].some((value) => isoDate.safeParse(value).success)).toBe(false);
});
