import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { entryKinds } from '../../src/content/entry.ts';
import { isRecord } from '../../src/content/parse-yaml.ts';
import { schemaAt } from '../../src/content/schemas/describe-schema.ts';
import { organizationSchema, skillSchema } from '../../src/content/schemas/records.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(entryKinds).map(([kind, { schema }]) => [kind, schema])),
  skill: skillSchema,
  organization: organizationSchema,
  site: siteSchema,
};

const tables = readFileSync('src/reference/formats.md', 'utf8')
  .split('\n## ')
  .slice(1)
  .map((section) => section.split('\n').filter((line) => line.startsWith('| ') && !/^\| .* \| here \|/.test(line)));
const rows = tables.flat().map((line) =>
  line
    .slice(2, -1)
    .split(' | ')
    .map((cell) => cell.trim()),
);

/** `roles[].title` → the way to it in data; what is no path but an example or a file is left out. */
function pathIn(written: string): readonly PropertyKey[] | null {
  const [name = ''] = written.split(': ');
  if (!/^[a-z][A-Za-z]*(?:\[\]|\.[A-Za-z]+)*$/.test(name)) return null;
  return name.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));
}

test('every field that the formats lead to is one of the content', () => {
  const fields = rows.flatMap(([, here = '']) =>
    [...here.matchAll(/(?:\b(project|achievement|note|page|skill|organization|site) )?`([^`]+)`/g)].map(
      ([whole, kind = 'engineer', written = '']) => ({ whole, schema: schemas[kind], path: pathIn(written) }),
    ),
  );
  expect(fields.length).toBeGreaterThan(200);
  const lost = fields.filter(({ schema, path }) => path !== null && (!schema || schemaAt(schema, path) === null));
  expect(lost.map(({ whole }) => whole)).toEqual([]);
});

test('every row says where a fact stands, or that it has no place', () => {
  expect(rows.filter(([, here = '', lost]) => here === '' || lost === undefined)).toEqual([]);
});

test('the table of JSON Resume has every field of its schema', () => {
  const { schema }: { readonly schema: unknown } = createRequire(import.meta.url)('@jsonresume/schema');
  const named = (tables[0] ?? []).flatMap((line) => {
    let around = '';
    return [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => {
      if (!name.startsWith('.')) around = name.slice(0, name.lastIndexOf('.'));
      return name.startsWith('.') ? `${around}${name}` : name;
    });
  });
  expect(pathsOf(schema, '').filter((path) => !named.includes(path))).toEqual([]);
});

function pathsOf(schema: unknown, path: string): readonly string[] {
  if (!isRecord(schema)) return [];
  const { properties, items } = schema;
  if (isRecord(properties)) {
    return Object.entries(properties).flatMap(([name, value]) =>
      pathsOf(value, path === '' ? name : `${path}.${name}`),
    );
  }
  return isRecord(items) ? pathsOf(items, `${path}[]`) : [path];
}
