import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** What is found, with its severity, and what is marked in the source. */
function found(source: string): readonly string[] {
  return readMarkdown(source).problems.map(({ severity, code, start, end }) => {
    return `${severity} ${code}: ${source.slice(start, end)}`;
  });
}

describe('a row of a table', () => {
  it.each([
    ['with a cell too many', '|a|b|\n|-|-|\n|1|2|3|', ['error lost-cell: 3']],
    ['with many', '> a | b\n> --|--\n> 1 | 2 | 3 | 4\n', ['error lost-cell: 3 | 4']],
    ['with a bar in code', '|a|b|\n|-|-|\n|`x|y`|2|', ['error lost-cell: 2']],
    ['without bars at its ends', '- a | b\n  --|--\n  1 | 2 | 3', ['error lost-cell: 3']],
  ])('loses nothing in silence: %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    ['a bar that is escaped, also in code', '|a|b|\n|-|-|\n|`x\\|y`|2\\|3|'],
    ['an empty cell too many', '|a|b|\n|-|-|\n|1|2| |\n|1|2||'],
    ['a cell too few', '|a|b|\n|-|-|\n|1|\n1'],
    ['a table in a fence', '```\n|a|\n|-|\n|1|2|\n```'],
  ])('may have %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('a footnote', () => {
  it.each([
    ['that nothing defines', 'a[^b]', ['error unknown-footnote: [^b]']],
    ['in a table', '|a|\n|-|\n|b \\| c[^d]|', ['error unknown-footnote: [^d]']],
    ['that is defined twice', 'a[^b]\n\n[^b]: c\n\n> [^b]: d', ['error duplicate-definition: [^b]:']],
    ['that nothing refers to', 'a\n\n[^b]: c\n    d\n\n    [^b]', ['warning unused-definition: [^b]:']],
    ['without text that nothing refers to', 'a\n\n[^b]: \n', ['warning unused-definition: [^b]:']],
  ])('is not lost in silence: %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    ['code', '`a[^b]`\n\n    c[^d]'],
    ['an escape', 'a\\[^b]'],
    ['a pattern', '[^a-z]+ and [^/]* and [^"]'],
    ['a reference from another footnote', 'a[^b]\n\n[^b]: c[^d]\n\n[^d]: e'],
  ])('is not seen in %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('an address with a label', () => {
  it.each([
    ['twice', '[a]\n\n[a]: b\n[A]: c', ['error duplicate-definition: [A]:']],
    ['and no link', 'a\n\n> [b]:\n> c', ['warning unused-definition: [b]:']],
    ['and code in its place', '`[a]`\n\n[a]: b', ['warning unused-definition: [a]:']],
  ])('is not lost in silence: %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    ['twice the same', '[a]\n\n[a]: b\n[a]: b'],
    ['named by a picture in a link', '[![a][b]][c]\n\n[b]: d.png\n[c]: e'],
    ['as a comment', '[//]: # (a)\n[comment]: <> (b)'],
  ])('may stand %s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
