import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeAt, type Position, proposeAt, schemasOf } from '../../.vscode/extensions/proofolio/front-matter.mjs';
import { schemaFolder } from '../../src/cli/project-folder.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createSchemas } from '../../src/editor/create-schemas.ts';
import type { JsonSchema } from '../../src/editor/json-schema.ts';

const schemas = createSchemas(loadContent('tests/fixtures/full').value);

function schema(kind: string): JsonSchema {
  return schemas[`${kind}.json`] ?? {};
}

/** A document, and the place that `|` marks in it. */
function mark(lines: readonly string[]): { readonly text: string; readonly position: Position } {
  const line = lines.findIndex((each) => each.includes('|'));
  const character = lines[line]?.indexOf('|') ?? -1;
  return { text: lines.join('\n').replace('|', ''), position: { line, character } };
}

function propose(kind: string, ...lines: readonly string[]) {
  const { text, position } = mark(['---', ...lines, '---', '', 'skills: no front matter']);
  return proposeAt(schema(kind), text, position);
}

function labels(kind: string, ...lines: readonly string[]): readonly string[] {
  return propose(kind, ...lines).map(({ label }) => label);
}

describe('in the front matter of an entry are proposed', () => {
  test('the fields that it lacks, in the order of the schema', () => {
    expect(labels('page', '|')).toEqual(['title', 'description', 'permalink', 'aliases', 'form', 'draft']);
    expect(labels('page', 'title: About', 'dra|', 'aliases:', '  - /a/')).toEqual([
      'description',
      'permalink',
      'form',
      'draft',
    ]);
  });

  test('the fields of a map, and of one item among several', () => {
    expect(labels('engineer', 'visibility:', '  email: public', '  |')).toEqual(['phone', 'location']);
    const roles = [
      'roles:',
      '  - title: CTO',
      '    start: 2020',
      '  - organization: Northwind',
      '    |',
      '    end: present',
    ];
    expect(labels('engineer', ...roles)).toEqual([
      'kind',
      'title',
      'employment',
      'location',
      'summary',
      'highlights',
      'skills',
      'date',
      'start',
    ]);
  });

  test.each([
    ['with its dash set in', ['skills:', '  - Rust', '  - |']],
    ['with its dash under the key', ['skills:', '- Rust', '- |']],
    ['in a list in a list', ['expertise:', '  - title: Data', '    skills:', '      - |']],
    ['after a list of maps', ['metrics:', '  - label: x', '    value: 1', 'skills:', '  - |']],
    ['after a comment and an empty line', ['skills:', '  # mine', '', '  - Ru|']],
  ])('the skills of this content, %s', (_where, lines) => {
    const names = labels('engineer', ...lines);
    expect(names).toContain('Rust');
    expect(names).not.toContain('label');
  });

  test('the values of a field, and nothing that only an editor reads so', () => {
    expect(labels('engineer', 'kind: |')).toEqual(['person', 'role']);
    expect(labels('engineer', 'draft: |')).toEqual(['true', 'false']);
    expect(labels('engineer', 'name: |')).toEqual([]);
    expect(labels('achievement', 'project: |')).toContain('telemetry-mesh');
    expect(labels('project', 'end: |')).toContain('present');
    expect(labels('project', 'metrics:', '  - label: x', '    per: mo|')).toContain('month');
  });

  test('whole figures, whose lines stand under the first one', () => {
    const [level] = propose('project', 'metrics:', '  - |');
    expect(level).toMatchInlineSnapshot(`
      {
        "detail": "500,000 requests an hour or more",
        "from": 4,
        "insert": "label: $1
        value: 500000
        unit: request
        per: hour
        bound: at-least",
        "isKey": false,
        "label": "a level",
      }
    `);
  });
});

test('what is proposed replaces what is written of it, and keeps to YAML and to snippets', () => {
  const named: JsonSchema = { properties: { of: { markdownDescription: 'x', enum: ['a: b', '#c', 'C#', '$d}'] } } };
  const { text, position } = mark(['---', 'of: a b|', '---']);
  expect(proposeAt(named, text, position).map(({ insert, from }) => [insert, from])).toEqual([
    ['"a: b"', 4],
    ['"#c"', 4],
    ['C#', 4],
    ['\\$d\\}', 4],
  ]);
});

test('nothing is proposed outside of front matter', () => {
  expect(labels('page', 'title: x', '---', '', '|')).toEqual([]);
  const { text, position } = mark(['# About', '|']);
  expect(proposeAt(schema('page'), text, position)).toEqual([]);
  expect(proposeAt(schema('page'), '---\ntitle: x', { line: 0, character: 2 })).toEqual([]);
});

describe('on hovering', () => {
  test.each([
    ['a field', ['title: x', 'less|on: y'], 'what was learnt'],
    [
      'a field of an item',
      ['title: x', 'metrics:', '  - label: x', '    bou|nd: about'],
      'how the figure is meant — when left out: `exact`',
    ],
    ['a skill', ['title: x', 'skills:', '  - Ru|st'], 'Languages'],
  ])('%s says what it means', (_what, lines, words) => {
    const { text, position } = mark(['---', ...lines, '---']);
    expect(describeAt(schema('achievement'), text, position)).toBe(words);
  });

  test.each([[['tit|el: x']], [['title: f|ree words']], [['skills:', '  - Nothing|']]])('%s says nothing', (lines) => {
    const { text, position } = mark(['---', ...lines, '---']);
    expect(describeAt(schema('achievement'), text, position)).toBeNull();
  });
});

const folders = ['content', 'tests/fixtures/full'] as const;

describe.each(folders)('in every entry of %s', (folder) => {
  const { value: content } = loadContent(folder);
  const made = createSchemas(content);
  const entries = Object.entries(content.entries).flatMap(([kind, list]) =>
    list.map(({ source }: { readonly source: { readonly text: string } }) => [kind, source.text] as const),
  );

  test('each key says what it means, and no place is one that the proposals fail at', () => {
    for (const [kind, text] of entries) {
      const known = made[`${kind}.json`] ?? {};
      const end = text.indexOf('\n---');
      for (const [line, written] of text.slice(0, end).split('\n').entries()) {
        const key = /^[\s-]*(?=[a-z]+:(\s|$))/.exec(written);
        if (key !== null)
          expect([written, describeAt(known, text, { line, character: key[0].length })]).not.toContain(null);
        expect(proposeAt(known, text, { line, character: written.length })).toBeInstanceOf(Array);
      }
    }
  });
});

describe('the schema of an entry lies where the commands write it', () => {
  test.each([
    ['/home/me/site', '/home/me/site/content', 'engineers/ada.md', 'engineer'],
    ['/home/me/site', '/home/me/our-content', 'pages/services/consulting.md', 'page'],
    ['/home/projects/site', '/home/projects/site/tests/fixtures/full', 'pages/notes/x.md', 'page'],
    ['/home/me/site', '/srv/content', 'notes/x.md', 'note'],
  ])('project %s, content %s, file %s', (project, content, file, kind) => {
    const written = `.cache/schemas/${schemaFolder(content, project)}/${kind}.json`;
    expect(schemasOf(`${content}/${file}`, project)).toContain(written);
  });

  test('in a folder of its own for each content', () => {
    const names = ['content', '../our-content', 'tests/fixtures/full', '/tmp/x/content'];
    expect(names.map((name) => schemaFolder(resolve('/home/me/site', name), '/home/me/site'))).toEqual([
      'content',
      'our-content',
      'tests/fixtures/full',
      'tmp/x/content',
    ]);
  });

  test('and what is no entry has none', () => {
    expect(schemasOf('/home/me/site/README.md', '/home/me/site')).toEqual([]);
    expect(schemasOf('/home/me/site/content/notes/data.yml', '/home/me/site')).toEqual([]);
  });
});
