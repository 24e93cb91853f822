import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

/** What is marked as Markdown that HTML shows as it is typed. */
function unread(source: string): readonly string[] {
  const { problems } = readMarkdown(source);
  return problems.flatMap(({ code, start, end }) => (code === 'markdown-in-html' ? [source.slice(start, end)] : []));
}

describe('Markdown directly inside HTML', () => {
  it.each([
    ['a list below a summary', '<details>\n<summary>Log</summary>\n- **First** step\n</details>', ['- **First** step']],
    ['a link in a box', '<div>\n[dead](../projects/none.md)\n</div>', ['[dead](../projects/none.md)']],
    ['emphasis in a paragraph', '<p>A *b*</p>', ['*b*']],
    ['emphasis in items', '<ul>\n    <li>**a**</li>\n    <li>`b`</li>\n</ul>', ['**a**', '`b`']],
    ['emphasis in cells', '<table><tbody><tr><td>**a**</td></tr></tbody></table>', ['**a**']],
    ['a heading, indented as HTML is', '<div>\n    ## A\n</div>', ['## A']],
    ['a table', '<div>\n\ta | b\n\t--|--\n\tc | d\n</div>', ['a | b']],
    ['a fence', '<div></div>\n``` c\nint x;\n```', ['``` c']],
    ['text behind the last tag', '<div>a</div>\n**b**', ['**b**']],
    ['text in a tag that is refused', '<div><a href="x">*b*</a></div>', ['*b*']],
    ['a link by its definition', '<div>\n[a][b]\n</div>\n\n[b]: c.md', ['[a][b]']],
    ['in a quotation, with CRLF', '> <div>\r\n>   text\r\n>   - item\r\n> </div>\r\n', ['- item']],
    ['a picture', '<div>\n![a](b.png) &amp; *c*\n</div>', ['![a](b.png) &amp; *c*']],
  ])('is found: %s', (_, source, expected) => {
    expect(unread(source)).toEqual(expected);
  });

  it.each([
    ['with empty lines', '<div>\n\n**a** [b](c.md)\n\n</div>'],
    ['in a paragraph', 'A <b>*c*</b> <span>[d](e.md)</span>'],
    [
      'code, keys and what a program says',
      '<div><code>*a*</code> <kbd>[b](c)</kbd> <samp>`d`</samp></div>\n<pre>**e**</pre>',
    ],
    ['signs of arithmetic', '<div>2 * 3 * 4 = 24, a_b_c, [1] ~5, 5 > 3</div>'],
    ['a year', '<div>\n1986. It was a good year.\n</div>'],
    ['a bare address', '<div>\nhttps://example.org\n</div>'],
    ['a tag of several lines', '<td>\n<a\n  href="b.md"\n  ><b>c</b></a\n>\n</td>'],
    ['a comment', '<div><!-- **a** --></div>\n<!--\n- b\n-->'],
    ['a tag without an end', '<div *a* <-- `b`'],
    ['code of Markdown', '```html\n<div>\n**a**\n</div>\n```\n\n    <div>\n    **a**\n    </div>'],
  ])('is not seen in what is right or meant so: %s', (_, source) => {
    expect(unread(source)).toEqual([]);
  });

  it('has its links checked', () => {
    const source = '> <div>\n>   [a](b.md) and\n>   [c](<d e.md>)\n> </div>';
    const { links } = readMarkdown(source);
    expect(links.map(({ start, end, href }) => [href, source.slice(start, end)])).toEqual([
      ['b.md', 'b.md'],
      ['d%20e.md', 'd e.md'],
    ]);
  });
});
