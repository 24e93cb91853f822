import { expect, it } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { fillTemplate } from '../../src/markdown/fill-template.ts';
import { plainInline, readInlineMarkdown } from '../../src/markdown/read-inline.ts';

function htmlOf(text: string): string {
  const values = { addresses: new Map(), pictures: new Map(), words: wordsFor('en').markdown };
  return fillTemplate(readInlineMarkdown(text).template, values);
}

it.each([
  [
    'A *b*, **c**, `d <e>` and ~~f~~',
    'A <em>b</em>, <strong>c</strong>, <code>d &lt;e&gt;</code> and <s>f</s>',
    'A b, c, d <e> and f',
  ],
  ['See [a *b*](https://c.example/ "t").', 'See <a href="https://c.example/" title="t">a <em>b</em></a>.', 'See a b.'],
  ['\\*a\\* \\_b\\_ \\`c\\`', '*a* _b_ `c`', '*a* _b_ `c`'],
  [
    '<b>*a*</b> &amp; <i onclick="x">',
    '&lt;b&gt;<em>a</em>&lt;/b&gt; &amp;amp; &lt;i onclick=&quot;x&quot;&gt;',
    '<b>a</b> &amp; <i onclick="x">',
  ],
  [
    '*a* ![b](c.png) :rocket: <https://d.example>',
    '<em>a</em> !<a href="c.png">b</a> :rocket: &lt;https://d.example&gt;',
    'a !b :rocket: <https://d.example>',
  ],
  ['# *a*\n- b', '# <em>a</em>\n- b', '# a - b'],
])('sentences have emphasis, code, links and escapes, and nothing else: %s', (text, html, plain) => {
  expect(htmlOf(text)).toBe(html);
  expect(plainInline(text)).toBe(plain);
});

it.each([
  ['[a](javascript:alert(1))', 'unsafe-address', 'a'],
  ['[a]()', 'empty-link', 'a'],
  ['[https://a.example](https://b.example)', 'deceptive-address', null],
])('addresses are checked as in bodies: %s', (text, code, html) => {
  expect(readInlineMarkdown(text).problems.map((problem) => problem.code)).toEqual([code]);
  if (html !== null) expect(htmlOf(text)).toBe(html);
});
