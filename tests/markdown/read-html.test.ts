import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

it.each([
  [
    'boxes in a link, each of which is a line',
    '<div>\n<a href="a.md"><div>b</div><div>c</div></a>\n</div>',
    '<div>\n<a href="a.md">b<br>c<br></a>\n</div>',
  ],
  [
    'a paragraph that nobody ended, up to the end of its block',
    '<p align="center"><b>a</b>\n\nb',
    '<div class="align-center"><b>a</b>\n</div><p>b</p>\n',
  ],
  ['a paragraph that holds Markdown', '<p>\n\na\n\n</p>', '<div>\n<p>a</p>\n</div>'],
  ['the tag of GitHub around an emoji', 'a <g-emoji class="g-emoji" alias="b">🚀</g-emoji>', '<p>a 🚀</p>\n'],
  ['names of emoji', '<b>:rocket: a</b> <code>:rocket:</code>\n', '<p><b>🚀 a</b> <code>🚀</code></p>\n'],
  [
    'names of emoji in a block, but not in code',
    '<div>\n<b>:rocket:</b> a:b: :none: <code>:rocket:</code>\n</div>',
    '<div>\n<b>🚀</b> a:b: :none: <code>:rocket:</code>\n</div>',
  ],
  ['the names that GitHub gives', '<a name="🚀-start"></a>\n\nb', '<p><span id="🚀-start"></span></p>\n<p>b</p>\n'],
])('raw HTML is read as what it means: %s', (_, source, html) => {
  expect([renderMarkdown(source), readMarkdown(source).problems.map(({ message }) => message)]).toEqual([html, []]);
});

it.each([
  ['<div>\n<a href="a.md"><ul><li>b</li></ul></a>\n</div>', '<ul> cannot stand inside <a>'],
  ['<div><b>a\n\nb</div>', '<b> is never closed'],
  ['<div>\n<b><div>a</div></b>\n</div>', '<div> cannot stand inside <b>'],
  ['<b title="a" title="b">a</b>', '"title" stands twice on <b>, and only the first one is read'],
])('what HTML does not allow is an error: %s', (source, message) => {
  expect(readMarkdown(source).problems.map((problem) => problem.message)).toContain(message);
});

it('a link without an end is ended before the next one, where browsers end it', () => {
  const source = '<p>\n<a href="a.md">\n  b\n<a href="c.md">d</a>\n</p>';
  const [problem, ...others] = readMarkdown(source).problems;
  expect([problem?.message, others]).toEqual(['<a> is never closed', []]);
  expect(problem?.edits).toEqual([{ start: 23, end: 23, text: '</a>' }]);
});
