import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readTranslations } from '../../src/cli/translations.ts';
import { entryKinds } from '../../src/content/entry.ts';
import type { YamlStretch } from '../../src/content/parse-yaml.ts';
import { isRecord, parseYaml } from '../../src/content/parse-yaml.ts';
import { fieldsOf, itemOf, unwrap } from '../../src/content/schemas/describe-schema.ts';
import { metricSchema } from '../../src/content/schemas/metric.ts';
import { organizationSchema, skillSchema } from '../../src/content/schemas/records.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import { findHints } from '../../src/portfolio/find-hints.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { MINIMAL_FILES } from './minimal-files.ts';

const full = readSite('tests/fixtures/full');
const themed = readSite('tests/fixtures/themed');

/** `links[].label` … of every value that the schema knows, lists and maps left out. */
function pathsOf(schema: z.core.$ZodType, path = ''): readonly string[] {
  const item = itemOf(schema);
  if (item !== null) return pathsOf(item, `${path}[]`);
  const fields = Object.entries(fieldsOf(schema));
  return fields.length === 0 ? [path] : fields.flatMap(([key, field]) => pathsOf(field, `${path}.${key}`));
}

/** The same of every value that stands in data. */
function pathsIn(data: unknown, path = ''): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => pathsIn(item, `${path}[]`));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => pathsIn(value, `${path}.${key}`));
  return data === undefined ? [] : [path];
}

/** Every `path=value` that a schema with a list of values allows; switches apart. */
function choicesOf(schema: z.core.$ZodType, path = ''): readonly string[] {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'enum' && 'entries' in def && isRecord(def.entries)) {
    return Object.values(def.entries).flatMap((value) =>
      value === 'true' || value === 'false' ? [] : [`${path}=${String(value)}`],
    );
  }
  const item = itemOf(schema);
  if (item !== null) return choicesOf(item, `${path}[]`);
  return Object.entries(fieldsOf(schema)).flatMap(([key, field]) => choicesOf(field, `${path}.${key}`));
}

/** Figures of every shape stand in projects and achievements; a person has levels only. What takes `--allow-host` no plain build has. */
function isElsewhere(kind: string, path: string): boolean {
  return (kind === 'engineer' && path.startsWith('.metrics')) || /^\.(?:analytics|form\.hidden)\b/.test(path);
}

function valuesIn(data: unknown, path = ''): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => valuesIn(item, `${path}[]`));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => valuesIn(value, `${path}.${key}`));
  return [`${path}=${String(data)}`];
}

function read(yaml: YamlStretch | null): unknown {
  return yaml === null ? {} : parseYaml(yaml).value;
}

function recordsOf(yaml: YamlStretch | null): readonly unknown[] {
  const data = read(yaml);
  return isRecord(data) ? Object.values(data) : [];
}

const { entries, siteYaml, skills, organizations } = full.content;
const kinds: readonly (readonly [kind: string, schema: z.core.$ZodType, data: readonly unknown[]])[] = [
  ['site', siteSchema, [read(siteYaml), read(themed.content.siteYaml)]],
  ['skill', skillSchema, recordsOf(skills.yaml)],
  ['organization', organizationSchema, recordsOf(organizations.yaml)],
  [
    'engineer',
    entryKinds.engineer.schema,
    [...entries.engineer, ...themed.content.entries.engineer].map(({ yaml }) => read(yaml)),
  ],
  ['project', entryKinds.project.schema, entries.project.map(({ yaml }) => read(yaml))],
  ['achievement', entryKinds.achievement.schema, entries.achievement.map(({ yaml }) => read(yaml))],
  ['note', entryKinds.note.schema, entries.note.map(({ yaml }) => read(yaml))],
  ['page', entryKinds.page.schema, entries.page.map(({ yaml }) => read(yaml))],
];

test.each(['minimal', 'empty', 'full', 'themed', 'showcase'])('the site %s has no problems', (name) => {
  expect(readSite(`tests/fixtures/${name}`).diagnostics).toEqual([]);
  expect(readSite(`tests/fixtures/${name}`, { drafts: true }).diagnostics).toEqual([]);
});

describe('the showcase', () => {
  const folder = 'tests/fixtures/showcase';

  test('leaves no hint either: all that it claims has its proof', () => {
    expect(findHints(readSite(folder).portfolio)).toEqual([]);
  });

  test('says in German, whole and up to date, what it says in German', () => {
    const translated = (readTranslations(folder)['de'] ?? []).filter(({ translation }) => translation !== null);
    expect(translated.length).toBeGreaterThan(15);
    expect(translated.filter(({ state, isOutdated }) => state !== 'complete' || isOutdated !== false)).toEqual([]);
  });

  test('names no host but examples', () => {
    const texts = globSync(`${folder}/**/*.{md,yml}`).map((path) => readFileSync(path, 'utf8'));
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/(?:https?:\/\/|[\w.]@)([\w.-]+\w)/g)].map(([, host = '']) => host),
    );
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  test('has drawings that are quick to load', () => {
    const drawings = globSync(`${folder}/media/**/*.svg`);
    expect(drawings.length).toBeGreaterThan(20);
    expect(drawings.filter((path) => statSync(path).size > 15_000)).toEqual([]);
  });
});

describe.each(kinds)('the full site, by the schema of: %s', (kind, schema, data) => {
  test('has every field', () => {
    const there = new Set(data.flatMap((one) => pathsIn(one)));
    const wanted = pathsOf(schema).filter((path) => !isElsewhere(kind, path));
    // The keys of words are free.
    expect(
      wanted.filter((path) => !there.has(path) && ![...there].some((each) => each.startsWith(`${path}.`))),
    ).toEqual([]);
  });

  test('has every one of the values to choose from', () => {
    const there = new Set(data.flatMap((one) => valuesIn(one)));
    // Those of metrics stand in figures of any work: a highlight of a role need not repeat them. A site has one of each.
    const elsewhere = /^\.(?:analytics|lists|sections|theme|metrics|roles\[\]\.highlights\[\]\.metric|paper=a4)\b/;
    const wanted = choicesOf(schema).filter((path) => !elsewhere.test(path));
    expect(wanted.filter((choice) => !there.has(choice))).toEqual([]);
  });
});

test('the full site has figures of every bound, direction and time', () => {
  const works = [...entries.project, ...entries.achievement].map(({ yaml }) => read(yaml));
  const metrics = works.flatMap((data) => (isRecord(data) && Array.isArray(data['metrics']) ? data['metrics'] : []));
  const there = new Set(metrics.flatMap((metric) => valuesIn(metric)));
  expect(choicesOf(metricSchema).filter((choice) => !there.has(choice))).toEqual([]);
});

test('the full site has an engineer with one skill, one with sixty, and a title of 120 characters', () => {
  const counts = full.portfolio.engineers.map(({ data }) => data.skills.flatMap(({ skills: named }) => named).length);
  expect(Math.min(...counts)).toBe(1);
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(60);
  expect(full.portfolio.projects.map(({ title }) => title.length)).toContain(120);
});

test('a missing folder and one without files are reported, and nothing else is', () => {
  const missing = readSite('tests/fixtures/nowhere').diagnostics.map(({ code, message }) => `${code}: ${message}`);
  expect(missing).toMatchInlineSnapshot(`
    [
      "unreadable: tests/fixtures/nowhere does not exist",
    ]
  `);
  const blank = readSite(temporaryFolder({})).diagnostics.map(({ code, help }) => `${code}: ${help}`);
  expect(blank).toMatchInlineSnapshot(`
    [
      "missing-site: create it with at least "title: …" and "url: https://…", or make a whole folder: npm run new -- site DIR",
    ]
  `);
});

test('files keep their bytes: CRLF, a byte order mark and no last line break are read as text', () => {
  const folder = temporaryFolder({ ...MINIMAL_FILES, 'engineers/bo.md': '\uFEFF---\r\nname: Bo\r\n---\r\n\r\nHello' });
  const { content, diagnostics } = readSite(folder);
  expect(diagnostics).toEqual([]);
  expect(content.entries.engineer.map(({ data, body }) => [data?.name, body.trim()])).toEqual([
    ['Ada', ''],
    ['Bo', 'Hello'],
  ]);
});
