import { expect, it } from 'vitest';
import { findFieldMarkup } from '../../src/content/find-field-markup.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { projectSchema } from '../../src/content/schemas/project.ts';

/** The lines of YAML in which Markdown is found. */
function marked(text: string): readonly (string | undefined)[] {
  const yaml = { source: { file: 'a.md', text }, start: 0, end: text.length };
  return findFieldMarkup(projectSchema, parseYaml(yaml).value, yaml).map(({ place }) => place?.source.trim());
}

it.each([
  ['title: A **b**', ['title: A **b**']],
  ['title: "*A*"', ['title: "*A*"']],
  ['title: A `b`', ['title: A `b`']],
  ['summary: See [a](b.md).', ['summary: See [a](b.md).']],
  ['summary: ~~Old~~ new', ['summary: ~~Old~~ new']],
  ['summary: |\n  - a\n  - b', ['summary: |']],
  ['links:\n  - label: "`a`"\n    url: https://a.example', ['- label: "`a`"']],
])('Markdown in a field is found: %s', (text, lines) => {
  expect(marked(text)).toEqual(lines);
});

it.each([
  'title: 2 * 3 * 4',
  'title: C* and *nix, a*b*c, f(**kwargs)',
  'title: "`"',
  'title: a_b_c and __init__',
  'title: ~5 and ~6 [sic] (!)',
  'summary: |\n  First - second\n  - third',
  'links:\n  - label: a\n    url: https://a.example/*b*/`c`',
])('what is text is left alone: %s', (text) => {
  expect(marked(text)).toEqual([]);
});
