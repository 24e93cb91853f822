import { expect, test } from 'vitest';
import { fullHtml } from '../../src/feeds/full-html.ts';

const page = 'https://guild.example/notes/a/';

test.each([
  ['<a href="/b/?x=1&amp;y=2#c">b</a>', '<a href="https://guild.example/b/?x=1&amp;y=2#c">b</a>'],
  ['<a href="#c">c</a>', '<a href="https://guild.example/notes/a/#c">c</a>'],
  [
    '<img src="/m.png" alt="an src=&quot;/x&quot;">',
    '<img src="https://guild.example/m.png" alt="an src=&quot;/x&quot;">',
  ],
  ['<picture><source srcset="/m.avif"><img src="/m.png"></picture>', '<img src="https://guild.example/m.png">'],
])('%s is complete for a reader of feeds', (html, complete) => {
  expect(fullHtml(html, page)).toBe(complete);
});

test('an address that nobody can follow stays as it was written', () => {
  const html = '<a href="https://[">there</a>';
  expect(fullHtml(html, page)).toBe(html);
});
