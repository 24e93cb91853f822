import { expect, it } from 'vitest';
import { findFieldMarkup, mayBeMarkdown, readEscapes } from '../../src/content/field-markup.ts';
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
  ['title: See [a](b.md).', ['title: See [a](b.md).']],
  ['title: ~~Old~~ new', ['title: ~~Old~~ new']],
  ['summary: |\n  - a\n  - b', ['summary: |']],
  ['summary: See ![a](b.png).', ['summary: See ![a](b.png).']],
  ['links:\n  - label: "`a`"\n    url: https://a.example', ['- label: "`a`"']],
])('Markdown that a field does not read is found: %s', (text, lines) => {
  expect(marked(text)).toEqual(lines);
});

it.each([
  'title: 2 * 3 * 4',
  'title: C* and *nix, a*b*c, f(**kwargs)',
  'title: "`"',
  'title: a_b_c and __init__',
  'title: ~5 and ~6 [sic] (!)',
  'title: \\*A\\*, \\`b\\`, \\~~c\\~~ and \\[d](e.md)',
  'summary: See [a](b.md), **b**, `c` and ~~d~~.',
  'summary: |\n  First - second\n  - third',
  'links:\n  - label: a\n    url: https://a.example/*b*/`c`',
])('what is text, escaped or read is left alone: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

it('a backslash before a sign shows it in names, and stays in sentences, which Markdown reads', () => {
  const text = 'title: \\*A\\* \\\\ C:\\dir\nsummary: \\*B\\*\nskills: [\\*C\\*]';
  const yaml = { source: { file: 'a.md', text }, start: 0, end: text.length };
  expect(readEscapes(projectSchema, parseYaml(yaml).value, yaml)).toEqual({
    title: '*A* \\ C:\\dir',
    summary: '\\*B\\*',
    skills: ['\\*C\\*'],
  });
});

it.each(['*a*', '**a**', '`a`', '~~a~~', '[a](b)', '_a_', '\\*a'])('«%s» may be Markdown', (text) => {
  expect(mayBeMarkdown(text)).toBe(true);
});

it.each(['a', 'a * b', 'a_b', '5 ~ 6', 'C:\\dir', '[a] (b)', 'it’s 100% & <more>'])('«%s» is what it is', (text) => {
  expect(mayBeMarkdown(text)).toBe(false);
});
