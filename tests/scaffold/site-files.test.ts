import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { describeFields } from '../../src/content/schemas/describe-schema.ts';
import { organizationSchema, skillSchema } from '../../src/content/schemas/records.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { siteFiles } from '../../src/scaffold/site-files.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { fieldPaths, uncomment, writtenPaths } from './uncomment.ts';

const files = (change: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(siteFiles().map(({ path, text }) => [path, change(text)]));

test('a new content folder holds nobody, and is valid as it stands', () => {
  const { value, diagnostics } = loadContent(temporaryFolder(files((text) => text)));
  expect(diagnostics).toEqual([]);
  expect(value.site?.title).toBe('Our portfolio');
  expect([...value.skills.names, ...value.organizations.names]).toEqual([]);
  expect(Object.values(value.entries).flat()).toEqual([]);
});

test('it is valid with every example in use', () => {
  expect(loadContent(temporaryFolder(files(uncomment))).diagnostics).toEqual([]);
});

test.each([
  ['site.yml', siteSchema, false],
  ['skills.yml', skillSchema, true],
  ['organizations.yml', organizationSchema, true],
] as const)('%s has every field of its schema', (path, schema, isRecords) => {
  const text = files(uncomment)[path] ?? '';
  const { value } = parseYaml({ source: { file: path, text }, start: 0, end: text.length });
  const written = isRecords ? writtenPaths(Object.values(value ?? {})) : writtenPaths(value);
  // The keys of words are free.
  expect(new Set(written.filter((each) => !each.startsWith('words.')))).toEqual(
    new Set(fieldPaths(describeFields(schema))),
  );
});
