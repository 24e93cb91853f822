import { describe, expect, test } from 'vitest';
import { type EntryKind, entryKinds } from '../../src/content/entry.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { YamlStretch } from '../../src/content/parse-yaml.ts';
import { createSchemas, type EditorSchemas } from '../../src/editor/create-schemas.ts';
import type { JsonSchema } from '../../src/editor/json-schema.ts';
import { type Complain, openEditor, textOf } from './read-as-editor.ts';

const kinds: readonly EntryKind[] = ['engineer', 'project', 'achievement', 'note', 'page'];

// Compiling takes a while, so that each schema has one editor.
const opened = new Map<JsonSchema, Complain>();

function editorOf(schemas: EditorSchemas, name: string): Complain {
  const schema = schemas[`${name}.json`];
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  const complain = opened.get(schema) ?? openEditor(schema);
  opened.set(schema, complain);
  return complain;
}

/** Every YAML text of a content folder, with the name of its schema. */
function textsOf(folder: string): readonly (readonly [file: string, schema: string, yaml: string])[] {
  const { siteYaml, skills, organizations, units, entries } = loadContent(folder).value;
  const files: readonly (readonly [string, YamlStretch | null])[] = [
    ['site', siteYaml],
    ['skills', skills.yaml],
    ['organizations', organizations.yaml],
    ['units', units.yaml],
    ...kinds.flatMap((kind) => entries[kind].map(({ yaml }) => [kind, yaml] as const)),
  ];
  return files.flatMap(([schema, yaml]) => (yaml === null ? [] : [[yaml.source.file, schema, textOf(yaml)] as const]));
}

describe.each(['tests/fixtures/team', 'tests/fixtures/full', 'tests/fixtures/minimal', 'tests/fixtures/empty'])(
  '%s',
  (folder) => {
    const schemas = createSchemas(loadContent(folder).value);

    test('has no warning in an editor', () => {
      const complaints = textsOf(folder).flatMap(([file, schema, yaml]) =>
        editorOf(schemas, schema)(yaml).map((complaint) => `${file} ${complaint}`),
      );
      expect(complaints).toEqual([]);
    });

    test('gives the same bytes each time', () => {
      expect(JSON.stringify(createSchemas(loadContent(folder).value))).toBe(JSON.stringify(schemas));
    });
  },
);

const schemas = createSchemas(loadContent('tests/fixtures/full').value);

const base: Readonly<Record<string, string>> = {
  engineer: 'name: Ada',
  project: 'title: Mesh\nengineers: [ada-quill]',
  achievement: 'title: Faster\nproject: telemetry-mesh',
  note: 'title: On queues\nengineers: [ada-quill]',
  page: 'title: About',
  site: 'title: Team\nurl: https://team.example',
  skills: 'Rust:\n  category: Languages',
  organizations: 'Northwind:',
  units: 'deploy: { en: { one: deploy, other: deploys } }',
};

test.each(Object.entries(base))('the least of what a %s needs has no warning', (kind, yaml) => {
  expect(editorOf(schemas, kind)(yaml)).toEqual([]);
});

describe('what is written otherwise, but right, has no warning', () => {
  test.each([
    ['engineer', 'headline:\nskills:\nvisibility:'],
    ['engineer', 'title: 2023\nlocation: true\nphone: 0123'],
    ['engineer', 'color: GREEN'],
    ['engineer', 'color: "#0b6b4f"'],
    ['engineer', 'draft: "true"'],
    ['engineer', 'links: [{ label: Mail, url: "mailto:ada@example.org" }, { label: Work, url: ../projects/x.md }]'],
    ['project', 'date: 2023'],
    ['project', 'date: "2023"'],
    ['project', 'start: 2023\nend: 2024-02-29'],
    ['project', 'start: 2023-05-17\nend: present'],
    ['project', 'metrics: [{ label: Cost, value: -1.5e3, unit: EUR, per: month }]'],
    ['project', 'metrics: [{ label: Cost, value: "12" }]'],
    ['achievement', 'date: 2023\nstart:\nend:'],
    ['site', 'locales: [en]\nbase: /portfolio/'],
    ['site', 'outputs: false'],
    ['site', 'outputs: { feed: false }'],
  ])('%s: %s', (kind, yaml) => {
    expect(editorOf(schemas, kind)(`${base[kind]}\n${yaml}`)).toEqual([]);
  });
});

describe('a mistake has a warning', () => {
  test.each([
    ['engineer', 'headlin: x', 'unknown key'],
    ['engineer', 'kind: persn', 'unknown value'],
    ['engineer', 'skills: [Ruste]', 'unknown skill'],
    ['engineer', 'learning: [rust]', 'a skill in other letters'],
    ['engineer', 'skills: Rust', 'one value where a list is wanted'],
    ['engineer', 'name: [Ada]', 'a list where text is wanted'],
    ['engineer', 'name:', 'a required field without a value'],
    ['engineer', 'headline: "  "', 'a blank text'],
    ['engineer', 'email: ada', 'no e-mail address'],
    ['engineer', 'color: gren', 'no colour'],
    ['engineer', 'visibility: { email: hidden }', 'unknown value in a map'],
    ['engineer', 'portrait: me.jpg', 'text where a map is wanted'],
    ['engineer', 'portrait: { src: me.jpg }', 'a map without a required field'],
    ['engineer', 'links: [{ label: Code, url: code.example.org }]', 'no address'],
    ['engineer', 'languages: [{ language: portuguese language }]', 'no language tag'],
    ['engineer', 'draft: yes', 'no switch'],
    ['engineer', 'permalink: ada', 'no path'],
    ['engineer', 'permalink: /a/../b/', 'a path that climbs'],
    ['engineer', 'roles: [{ organization: Nowhere, title: x }]', 'unknown organization'],
    ['engineer', 'roles: [{ title: x, since: 2020 }]', 'unknown key and missing field in a list'],
    ['engineer', 'education: [{ institution: x, start: 2020 }]', 'a start without an end'],
    ['project', 'engineers: []', 'an empty list of what is required'],
    ['project', 'engineers: [ada]', 'unknown engineer'],
    ['project', 'date: 2023-13', 'a month that does not exist'],
    ['project', 'date: 2023-02-29', 'a day that does not exist'],
    ['project', 'date: 17.05.2023', 'a date in other words'],
    ['project', 'date: 20233', 'a year of five digits'],
    ['project', 'start: 2023', 'a start alone'],
    ['project', 'end: present', 'an end alone'],
    ['project', 'date: 2023\nstart: 2022\nend: 2023', 'a point in time and a period'],
    ['project', 'start: 2022\nend: now', 'an end in other words'],
    ['project', 'metrics: [{ label: x }]', 'a metric without a figure'],
    ['project', 'metrics: [{ label: x, value: 1, change: 2 }]', 'a metric with two figures'],
    ['project', 'metrics: [{ label: x, from: 1 }]', 'half of a way'],
    ['project', 'metrics: [{ label: x, change: -4, unit: second }]', 'a change with a unit'],
    ['project', 'metrics: [{ label: x, value: 45% }]', 'no number'],
    ['project', 'metrics: [{ label: x, value: 4, per: yearly }]', 'unknown time'],
    ['project', 'evidence: [{ label: x, url: https://x.example, kind: blog, by: self }]', 'unknown kind of evidence'],
    ['project', 'evidence: [{ label: x, url: https://x.example, kind: code }]', 'evidence of nobody'],
    ['achievement', 'project: telemetry', 'unknown project'],
    ['note', 'status: draft', 'unknown status'],
    ['note', 'url: /talks/', 'a path where an address is wanted'],
    ['page', 'engineers: [ada-quill]', 'a key of another kind'],
    ['site', 'locales: [xx]', 'unknown locale'],
    ['site', 'outputs: { rss: true }', 'unknown output'],
    ['site', 'outputs: none', 'a word in the place of the outputs'],
    ['skills', 'Zig: { alias: Ziglang, category: Languages }', 'unknown key of a skill'],
    ['skills', 'Zig:', 'a skill without a category'],
    ['skills', 'Zig: { category: Languages, parent: C+++ }', 'unknown parent'],
    ['organizations', 'Southwind: { url: southwind }', 'no address of an organization'],
  ])('%s: %s (%s)', (kind, yaml) => {
    const key = /^[^:]+/.exec(yaml)?.[0] ?? '';
    const without = (base[kind] ?? '').split('\n').filter((line) => !line.startsWith(`${key}:`));
    expect(editorOf(schemas, kind)([...without, yaml].join('\n'))).not.toEqual([]);
  });

  test.each([
    ['page', 'description: x'],
    ['achievement', 'title: x'],
    ['note', 'title: x'],
  ])('%s: something required is missing', (kind, yaml) => {
    expect(editorOf(schemas, kind)(yaml)).not.toEqual([]);
  });
});

/** What needs more than a schema: other files, the order of dates, names that Unicode writes in two ways. */
const CODES =
  /^(unknown-(key|value|skill|engineer|project|organization)|missing-field|wrong-type|bad-metric|not-a-number|bad-email|blank)$/;

test('every file of the broken site whose fields are wrong has a warning', () => {
  const { value: content, diagnostics } = loadContent('tests/fixtures/broken');
  const broken = createSchemas(content);
  const wrong = new Set(diagnostics.filter(({ code }) => CODES.test(code)).map(({ place }) => place?.file));
  const texts = textsOf('tests/fixtures/broken').filter(([file]) => wrong.has(file));
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter(([, schema, yaml]) => editorOf(broken, schema)(yaml).length === 0).map(([file]) => file)).toEqual(
    [],
  );
});

test('a file of names that cannot be read makes no name wrong', () => {
  const { value: content } = loadContent('tests/fixtures/full');
  const unread = createSchemas({ ...content, skills: { ...content.skills, names: [], readable: false } });
  expect(editorOf(unread, 'engineer')('name: Ada\nskills: [Anything]')).toEqual([]);
});

test('every field has a description, and every name says what it stands for', () => {
  const { properties = {}, definitions = {} } = schemas['engineer.json'] ?? {};
  expect(Object.keys(properties)).toEqual(Object.keys(entryKinds.engineer.schema.shape));
  expect(Object.entries(properties).filter(([name, { description }]) => (description ?? name) === name)).toEqual([]);
  const { enum: names = [], enumDescriptions = [] } = definitions['skill'] ?? {};
  expect(enumDescriptions[names.indexOf('Rust')]).toMatchInlineSnapshot(`"Languages"`);
});
