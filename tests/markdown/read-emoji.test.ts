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

it.each([
  [':rockett:', 'did you mean ":rocket:"? Or write "\\:rockett:" to show these characters'],
  [':Rocket:', 'did you mean ":rocket:"? Or write "\\:Rocket:" to show these characters'],
  [':our-logo-wide:', 'write the emoji itself, or "\\:our-logo-wide:" to show these characters'],
])('what names no emoji is a warning: %s', (source, help) => {
  const message = `there is no emoji "${source}", so its name is shown as it is typed`;
  const span = { start: 0, end: source.length };
  expect(readMarkdown(source).problems).toEqual([
    { severity: 'warning', code: 'foreign-syntax', message, help, ...span },
  ]);
});
