import { expect, test } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

const N = 20_000;

// Nothing is measured here: where the work grows with the square of the text, a test runs into its timeout.
const timeout = 20_000;

// Each was chosen because some parser of Markdown takes a time that grows with its square.
const bodies: Readonly<Record<string, string>> = {
  'quotations in quotations': '>'.repeat(N),
  'lists in lists': '- '.repeat(N),
  'lists, each indented further': Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'),
  'opening brackets': '['.repeat(N),
  'brackets that match': '['.repeat(N) + ']'.repeat(N),
  'links without an end': '[a](b'.repeat(N),
  'pictures without an end': '!['.repeat(N),
  'emphasis without an end': '*a _b '.repeat(N),
  'code spans of every length': Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' '),
  'tags in tags': '<b>'.repeat(N),
  'attributes without an end': '<b title="'.repeat(N),
  'comments without an end': '<!-- '.repeat(N),
  'character references': '&#x202e;'.repeat(N),
  'footnotes of one name': '[^1]: a\n'.repeat(N / 4),
  definitions: Array.from({ length: N / 2 }, (_, index) => `[a${index}]: b`).join('\n'),
  'a table of many rows': `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(N / 4)}`,
  addresses: 'https://a.b www.c.d e@f.gh '.repeat(N / 10),
  'beginnings of addresses': '://www.@'.repeat(N),
  'addresses that end in stars': `https://a.b${'*'.repeat(N)}`,
  'addresses without a space': 'https://a.b/%20'.repeat(N),
  'names of no emoji': ':smilye_: '.repeat(N),
  'marks without an end': '==a ~b c~d x^2 {.e {# '.repeat(N),
  'headings of one text': '# a\n'.repeat(N / 2),
};

test.each(Object.entries(bodies))(
  '%s are read to their end',
  (_, body) => expect(readMarkdown(body).links.length).toBeGreaterThanOrEqual(0),
  timeout,
);

test.each([
  ['lists in brackets', `a: ${'['.repeat(N)}${']'.repeat(N)}`],
  ['lists without an end', `a: ${'['.repeat(N)}`],
  ['lists by dashes', `a:\n  ${'- '.repeat(N)}x`],
  ['maps in maps', `a: ${'{b: '.repeat(N)}`],
  [
    'aliases of aliases',
    `a: &a [x]\n${Array.from({ length: 2000 }, (_, index) => `k${index}: [*a, *a, *a]`).join('\n')}`,
  ],
  ['many keys', Array.from({ length: N }, (_, index) => `k${index}: x`).join('\n')],
  ['one key many times', 'k: x\n'.repeat(N * 5)],
  ['tags behind a long value', `name: "${'a'.repeat(N * 60)}" ${'!a '.repeat(N * 3)}`],
])(
  'YAML of %s is read to its end, and is a value or a mistake with a place',
  (_, text) => {
    const { value, diagnostics } = parseYaml({ source: { file: 'a.yml', text }, start: 0, end: text.length });
    expect(value !== null || diagnostics.length > 0).toBe(true);
    expect(diagnostics.filter(({ place }) => place === null)).toEqual([]);
  },
  timeout,
);

test('tags in tags are refused from the hundredth level on', () => {
  const nested = (levels: number): string => `${'<b>'.repeat(levels)}x${'</b>'.repeat(levels)}`;
  const tooDeep = (levels: number) =>
    readMarkdown(nested(levels)).problems.filter(({ message }) => message === '<b> stands inside too many other tags');
  expect(tooDeep(90)).toEqual([]);
  expect(tooDeep(110).length).toBeGreaterThan(0);
});
