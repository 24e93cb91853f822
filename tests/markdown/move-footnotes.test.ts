import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The footnotes' texts in the order of the page. */
function footnotesOf(source: string): readonly (string | undefined)[] {
  return Array.from(renderMarkdown(source).matchAll(/<li id="footnote-\d+">\n<p>(.*?) <a/g), ([, text]) => text);
}

describe('footnotes', () => {
  it('come in the order in which the text refers to them', () => {
    expect(footnotesOf('a[^x] b[^y] c[^x]\n\n[^y]: second\n[^x]: first')).toEqual(['first', 'second']);
  });

  it('of which only other footnotes know come last', () => {
    const source = 'x[^b]\n\n[^a]: inner\n[^b]: outer[^a]';
    expect(renderMarkdown(source)).toMatch(/<li id="footnote-1">\n<p>outer.*<li id="footnote-2">\n<p>inner/s);
  });

  it('may refer to each other in a circle', () => {
    const { ids } = readMarkdown('x[^a]\n\n[^a]: one[^b]\n[^b]: two[^a]');
    expect(ids.toSorted()).toEqual([
      'footnote-1',
      'footnote-1-ref',
      'footnote-1-ref-2',
      'footnote-2',
      'footnote-2-ref',
    ]);
  });

  it('that nothing refers to are not shown', () => {
    expect(renderMarkdown('a\n\n[^x]: b')).toBe('<p>a</p>\n');
  });

  it('may be defined inside each other and inside lists', () => {
    expect(footnotesOf('a[^x] b[^y]\n\n[^x]: outer\n\n    - c\n\n        [^y]: inner')).toEqual(['inner']);
  });

  it('do not count in the text of a picture', () => {
    expect(renderMarkdown('![a[^x]](b.png)\n\n[^x]: c')).not.toContain('footnote');
  });
});
