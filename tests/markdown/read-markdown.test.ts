import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The source under each link, to be compared with what was written. */
function linkSources(source: string): readonly string[] {
  return readMarkdown(source).links.map(({ start, end }) => source.slice(start, end));
}

/** One line a problem: what is marked in the source, and what is said about it. */
function problems(source: string): readonly string[] {
  return readMarkdown(source).problems.map(({ code, message, start, end }) => {
    return `${code} ${JSON.stringify(source.slice(start, end))}: ${message}`;
  });
}

describe('more than a hundred problems of a body', () => {
  it('are a hundred and one that counts the others', () => {
    const found = readMarkdown('[a]()\n\n'.repeat(103)).problems;
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({ severity: 'error', code: 'more-mistakes', start: 700 });
    expect(found.at(-1)?.message).toBe('3 more mistakes in this file, from here on, are not listed');
    expect(readMarkdown('[a]()\n\n'.repeat(100)).problems.map(({ code }) => code)).not.toContain('more-mistakes');
  });

  it('hide no error behind warnings', () => {
    const found = readMarkdown(`${'::: tip\n\n'.repeat(110)}[a]()\n`).problems;
    expect(found.slice(0, 100).every(({ severity }) => severity === 'warning')).toBe(true);
    expect(found.at(-1)).toMatchObject({ severity: 'error', code: 'more-mistakes' });
  });
});

describe('the place of a link', () => {
  it.each([
    ['in a paragraph', 'See [one](one.md) and [two](<two words.md> "Title").', ['one.md', 'two words.md']],
    ['on a second line', 'First\n  second [a](b.md)\nthird [c](\n  d.md)', ['b.md', 'd.md']],
    ['in lists', '- a\n  - [b](c.md)\n\n    [d](e.md)\n10. x\n    [f](g.md)', ['c.md', 'e.md', 'g.md']],
    ['in nested quotes', '> a [b](c.md)\n> > d\n> > [e](f.md)\nlazy [g](h.md)', ['c.md', 'f.md', 'h.md']],
    ['in tables', '> | [a](a) | b \\| [c](d\\|e) |\n> |---|---|\n> | a | [a](a) |', ['a', 'd\\|e', 'a']],
    ['in headings', '## [a](b.md) ##\n\n[c](d.md) e\nf\n---', ['b.md', 'd.md']],
    ['in footnotes', 'x[^1]\n\n[^1]: a [b](c.md)\n\n    [d](e.md)', ['c.md', 'e.md']],
    ['in definition lists', 'A [b](c.md)\n: d [e](f.md)\n  [g](h.md)', ['c.md', 'f.md', 'h.md']],
    ['in reference definitions', '> [A][b] [b] [b][]\n\n> [b]:\n> <c d.md> "Title"', ['c d.md', 'c d.md', 'c d.md']],
    ['behind a footnote definition', '[x] [^1]\n\n[^1]: [x]: y.md', ['y.md']],
    ['as autolink', '<https://example.org/?a=b> <ada@example.org>', ['https://example.org/?a=b', 'ada@example.org']],
    [
      'as bare address',
      '`https://a.b` **https://a.b/c%20d** a@b.cc\n\n|www.a.b|\\| https://a.b|\n|-|-|',
      ['https://a.b/c%20d', 'a@b.cc', 'www.a.b', 'https://a.b'],
    ],
    [
      'with CRLF',
      'a\r\nb [c](d.md)\r\n\r\n> e\r\n> [f](g.md)\r\n\r\n[h]\r\n\r\n[h]: i.md\r\n',
      ['d.md', 'g.md', 'i.md'],
    ],
    [
      'with tabs',
      '-\ta [b](c.md)\n\n\t\t[no](code)\n\n\td [e](f.md)\n\t[g](h.md)\n\n>\t[i](j.md)',
      ['c.md', 'f.md', 'h.md', 'j.md'],
    ],
    ['around a picture', '*[![a](b.png)](c.md)*', ['c.md']],
    ['with brackets and escapes', '[a \\] [b] `]`](c\\(d.md)', ['c\\(d.md']],
  ])('is that of its destination %s', (_, source, expected) => {
    expect(linkSources(source)).toEqual(expected);
  });

  it('is that of pictures too', () => {
    const source = '- ![a [b] c](<d e.png> "t")\n  ![f][g]\n\n[g]: h.png';
    const { pictures } = readMarkdown(source);
    expect(pictures.map(({ start, end }) => source.slice(start, end))).toEqual(['d e.png', 'h.png']);
    expect(pictures.map(({ src, alt }) => [src, alt])).toEqual([
      ['d%20e.png', 'a [b] c'],
      ['h.png', 'f'],
    ]);
  });
});

describe('the facts of a body', () => {
  it('have each link with its normalised destination', () => {
    const { links } = readMarkdown('[a](ü.md#x) [b](__proto__) [c](constructor)');
    expect(links.map(({ href }) => href)).toEqual(['%C3%BC.md#x', '__proto__', 'constructor']);
  });

  it('have headings with text, id and place', () => {
    const source = '## About `code` & [links](x.md)\n\nDeeper\n---\n';
    expect(readMarkdown(source).headings).toEqual([
      { level: 2, text: 'About code & links', id: 'about-code--links', start: 3, end: 31 },
      { level: 2, text: 'Deeper', id: 'deeper', start: 33, end: 39 },
    ]);
  });

  it('have every id that the page gets, also those of footnotes', () => {
    const { ids } = readMarkdown('## A[^x]\n\n## A\n\nb[^x]\n\n[^x]: note');
    expect(ids).toEqual(['a', 'footnote-1-ref', 'a-1', 'footnote-1-ref-2', 'footnote-1']);
  });

  it('have nothing of what is not shown: code, comments, unused footnotes', () => {
    const source = '`[a](b)` <!-- [c](d) -->\n\n    [e](f)\n\n[^g]: [h](i)\n\n[j]: k';
    const { template, problems: found, ...facts } = readMarkdown(source);
    expect(template.slots).toEqual([]);
    expect(facts).toEqual({ headings: [], links: [], pictures: [], ids: [], opening: null });
    expect(found.map(({ code }) => code)).toEqual(['unused-definition', 'unused-definition']);
  });
});

describe('the problems of a body', () => {
  it('are headings of level 1, skipped levels and empty headings', () => {
    expect(problems('# Title\n\n#### Deep\n\n##\n\nOther\n===')).toMatchInlineSnapshot(`
      [
        "heading-level "Title": the page's title is its only heading of level 1",
        "heading-level "Deep": this heading of level 4 skips a level",
        "empty-heading "##": this heading has no text",
        "heading-level "Other": the page's title is its only heading of level 1",
      ]
    `);
  });

  it('are pictures without text in their place, as warnings', () => {
    expect(problems('a ![](b.png)')).toMatchInlineSnapshot(`
      [
        "missing-alt "![]": this picture has no text in its place",
      ]
    `);
    expect(readMarkdown('a ![](b.png)').problems[0]?.severity).toBe('warning');
  });

  it('are links without text or address', () => {
    expect(problems('[](a.md) [b]() [![](c.png)](d.md)')).toMatchInlineSnapshot(`
      [
        "empty-link "[]": this link has no text",
        "empty-link "[b]": this link has no address",
        "empty-link "[![](c.png)]": this link has no text",
        "missing-alt "![]": this picture has no text in its place",
      ]
    `);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '<java\tscript:alert(1)>',
    '&#x01;javascript:alert(1)',
    '%01javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'vbscript:x',
    'file:///etc/passwd',
    'data:image/png;base64,AA',
    'C:/windows',
  ])('are unsafe addresses, such as %j', (address) => {
    const marked = address.replace(/^<|>$/g, '');
    const source = `[a](${address}) ![b](${address}) [c][d]\n\n[d]: ${address}`;
    const { problems: found, links, pictures } = readMarkdown(source);
    expect(found.map(({ code, start, end }) => [code, source.slice(start, end)])).toEqual(
      Array.from({ length: 3 }, () => ['unsafe-address', marked]),
    );
    expect([...links, ...pictures]).toEqual([]);
  });

  it.each(['https://a.org', 'HTTP://a.org', 'mailto:a@b.org', 'tel:+1', '?q=a:b', '#a:b', './a:b', 'ü.md'])(
    'are not safe addresses, such as %j',
    (address) => {
      expect(problems(`[a](${address})`)).toEqual([]);
    },
  );

  it('are raw tags and attributes that are not allowed', () => {
    const source = 'a <a href="x">b</a> <img src=y> <b onclick="z" class=c>d</b> <IFRAME></IFRAME> <h2>e</h2>';
    expect(problems(source)).toMatchInlineSnapshot(`
      [
        "missing-alt "<img src=y>": this picture has no text in its place",
        "raw-html "onclick=\\"z\\"": "onclick" is not allowed on <b>",
        "raw-html "class=c": "class" is not allowed on <b>",
        "raw-html "<IFRAME></IFRAME>": <iframe> is not allowed in Markdown",
        "raw-html "<h2>": <h2> cannot stand inside a paragraph",
      ]
    `);
  });

  it('are raw tags where HTML does not allow them', () => {
    const source = 'a <div>b</div>\n\n<li>c</li>\n\n<ul>\n\nd\n\n</ul>\n\n<p><div>e</div></p>\n\n<details>f</details>';
    expect(problems(source)).toMatchInlineSnapshot(`
      [
        "raw-html "<div>": <div> cannot stand inside a paragraph",
        "raw-html "<li>": <li> stands outside <ul> or <ol>",
        "raw-html "<ul>": <ul> holds something else than <li>",
        "raw-html "<details>": <details> does not begin with one <summary>",
      ]
    `);
  });

  it('are raw tags that are not closed where they were opened', () => {
    const source = 'a <i>b\n\n*c <b>d* e</b>\n\n> <div>\n\n</div>\n\n<kbd>\n\nf\n\n<div';
    expect(problems(source)).toMatchInlineSnapshot(`
      [
        "unbalanced-html "<i>": <i> is never closed",
        "unbalanced-html "<b>": <b> is never closed",
        "unbalanced-html "</b>": </b> closes nothing that is open here",
        "unbalanced-html "<div>": <div> is never closed",
        "unbalanced-html "</div>": </div> closes nothing that is open here",
        "unbalanced-html "<kbd>": <kbd> is never closed",
        "unbalanced-html "<div": this tag or comment has no end",
      ]
    `);
  });

  it('are declarations, instructions, CDATA and comments without an end', () => {
    expect(problems('<!DOCTYPE html>\n\na <?php ?> <![CDATA[x]]> <!-- fine -->\n\n<!-- open')).toMatchInlineSnapshot(`
      [
        "raw-html "<!DOCTYPE html>": declarations, processing instructions and CDATA are not allowed in Markdown",
        "raw-html "<?php ?>": declarations, processing instructions and CDATA are not allowed in Markdown",
        "raw-html "<![CDATA[x]]>": declarations, processing instructions and CDATA are not allowed in Markdown",
        "unbalanced-html "<!-- open": this tag or comment has no end",
      ]
    `);
  });

  it('have the place of the tag in quotes, lists, tables and with CRLF', () => {
    const source =
      '> - a\r\n>   b <u x>c</u>\r\n\r\n| a |\r\n|---|\r\n| \\| <u y>d</u> |\r\n\r\n> <div\r\n>   z=1>\r\n> </div>';
    const places = readMarkdown(source).problems.map(({ start, end }) => source.slice(start, end));
    expect(places).toEqual(['x', 'y', 'z=1']);
  });

  it('do not include balanced HTML around Markdown', () => {
    expect(problems('<details open>\n<summary>a</summary>\n\n**b** <kbd>c</kbd>\n\n</details>')).toEqual([]);
  });
});

it('an address that is shown as it is shows the ASCII of a host in look-alike letters', () => {
  const shown = (address: string): string | undefined => />([^<]+)<\/a>/.exec(renderMarkdown(`<${address}>`))?.[1];
  expect(shown('https://xn--80ak6aa92e.com/a?b')).toBe('https://xn--80ak6aa92e.com/a?b');
  expect(shown('https://аррӏе.com/')).toBe('https://xn--80ak6aa92e.com/');
  expect(shown('https://xn--mller-kva.de/%C3%BC')).toBe('https://müller.de/ü');
});
