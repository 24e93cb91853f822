import { describe, expect, it, test } from 'vitest';
import type { TextEdit } from '../../src/diagnostics/diagnostic.ts';
import { outlineLevels } from '../../src/markdown/move-headings.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

function apply(source: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: next }) => text.slice(0, start) + next + text.slice(end), source);
}

/** The body after all that puts itself right. */
function repaired(source: string): string {
  return apply(
    source,
    readMarkdown(source).problems.flatMap(({ edits = [] }) => edits),
  );
}

test.each([
  [
    [1, 2, 1],
    [2, 3, 2],
  ],
  [
    [3, 3, 2],
    [2, 2, 2],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    [2, 3, 4, 5, 6, 6],
  ],
  [[], []],
])('the levels %j become %j', (levels, expected) => {
  expect(outlineLevels(levels)).toEqual(expected);
  expect(outlineLevels(expected)).toEqual(expected);
});

describe('headings move together', () => {
  it.each([
    ['by their signs', '# A\n\n## B ##\n\n> # C', '## A\n\n### B ##\n\n> ## C'],
    ['where none of them has a parent', '### A\n\n### B\n\n## C', '## A\n\n## B\n\n## C'],
    ['by their underlines', 'A\n=\n\nB\n-\n\ntext', 'A\n---\n\n### B\n\ntext'],
    ['over several lines', 'A\nb\n===\n\nC\nd\n----', 'A\nb\n---\n\n### C d'],
    ['as tags', '<h1 align="center">A</h1>\n\n<H3>B</H3>', '<h2 align="center">A</h2>\n\n<H3>B</H3>'],
    ['in lists, with CRLF', '- # A\r\n\r\n  B\r\n  =\r\n', '- ## A\r\n\r\n  B\r\n  ---\r\n'],
  ])('%s', (_, source, expected) => {
    expect(repaired(source)).toBe(expected);
    expect(readMarkdown(expected).problems).toEqual([]);
  });

  it('and only the first that is wrong says so', () => {
    const { problems } = readMarkdown('# A\n\n## B\n\n# C');
    expect(problems.map(({ help, edits }) => [help, edits?.length])).toEqual([
      ['write "##", and move the headings that belong to it along, or run "npm run check -- --fix"', 3],
      ['write "##", and move the headings that belong to it along, or run "npm run check -- --fix"', undefined],
    ]);
  });
});

describe('the first heading, where it may repeat the title', () => {
  it.each([
    ['text\n\n# A *b*\n\n\ntext', 'A b', 'text\n\ntext'],
    ['A\n=\ntext', 'A', 'text'],
    ['<h1 align="center">\n  A\n</h1>\n\ntext', 'A', '\n\ntext'],
  ])('of %j is known with what removes it', (source, text, rest) => {
    const { opening } = readMarkdown(source);
    expect(opening?.text.trim()).toBe(text);
    expect(apply(source, opening === null ? [] : [opening.removal])).toBe(rest);
  });

  it.each(['## A', '> # A', '# A ![b](c.png)', '## A\n\n# B', ''])('is none in %j', (source) => {
    expect(readMarkdown(source).opening).toBeNull();
  });
});
