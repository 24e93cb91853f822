import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The links of a body, by the address that they lead to. */
function links(source: string): readonly string[] {
  return readMarkdown(source).links.map(({ href }) => href);
}

it.each([
  ['https://example.org/a_b_c?d=e#f', 'https://example.org/a_b_c?d=e#f'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
  ['www.example.org/a', 'http://www.example.org/a'],
  ['me@example.org', 'mailto:me@example.org'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
])('a bare address is a link, as on GitHub: %s', (written, href) => {
  for (const around of ['%', '(%).', 'See %, and', '**%**', '- % a', '请看%。谢谢', '> a\n> %', '## %']) {
    const source = around.replace('%', written);
    if (around.startsWith('请') && /^[mw]/.test(written)) continue;
    expect([source, links(source)]).toEqual([source, [href]]);
  }
});

it.each([
  '`https://example.org` and `me@example.org`',
  '```\nhttps://example.org\n```',
  'README.md, node.js, example.org, //example.org, ftp://example.org, 1.2.3.4',
  'toml@1.9.0, (js-toml@2.0.1) and a@1.2.3-beta.4',
  'www. www.@ @me a@b javascript:alert(1)',
  '<b title="https://example.org">a</b>',
])('what is no address, or code, is none: %s', (source) => {
  expect(links(source)).toEqual([]);
});

it('a link with an address as its text is one link', () => {
  expect(renderMarkdown('[https://a.example](https://b.example) <https://c.example>')).toBe(
    '<p><a href="https://b.example">https://a.example</a> <a href="https://c.example">https://c.example</a></p>\n',
  );
});
