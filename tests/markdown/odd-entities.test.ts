import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';

function marked(source: string): readonly string[] {
  return readMarkdown(source)
    .problems.filter(({ code }) => code === 'bidi-control')
    .map(({ start, end }) => source.slice(start, end));
}

test.each([
  ['in text', 'a &#x202E;b&#8237; c', ['&#x202E;', '&#8237;']],
  ['in a quotation and a list', '> - &#x2067;b', ['&#x2067;']],
  ['in a table', '| a |\n|---|\n| &#x202a; |', ['&#x202a;']],
  ['in raw HTML', '<p>&#x202E;</p>', ['&#x202E;']],
  ['in a heading', '## &#x202E;b', ['&#x202E;']],
])('%s it is found', (_, source, expected) => {
  expect(marked(source)).toEqual(expected);
});

test.each([
  ['code shows it', '`&#x202E;` and ``a ` &#x202E;``'],
  ['a block of code too', '```\n&#x202E;\n```'],
  ['marks of direction are right', '&#x200F; &lrm; &#x200E;'],
  ['there is no such character', '&#x110000; &#9999999;'],
])('%s', (_, source) => {
  expect(marked(source)).toEqual([]);
});
