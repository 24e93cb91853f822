import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

it.each([
  [':rocket: a', '🚀 a'],
  [':+1::tada:', '👍🎉'],
  ['**:memo:**', '<strong>📝</strong>'],
  ['`:rocket:` \\:rocket:', '<code>:rocket:</code> :rocket:'],
  ['10:30:45 a:100:b :nope: :constructor:', '10:30:45 a:100:b :nope: :constructor:'],
])('names of emoji become emoji, as on GitHub: %s', (source, html) => {
  expect(renderMarkdown(source)).toBe(`<p>${html}</p>\n`);
});

it('headings keep the ids that they have on GitHub', () => {
  expect(readMarkdown('## :rocket: Start').headings).toEqual([
    { level: 2, text: '🚀 Start', id: 'rocket-start', start: 3, end: 17 },
  ]);
});
