import { expect, test } from 'vitest';
import { splitLead } from '../../../src/pages/views/split-lead.ts';

const heading = { level: 2, text: 'What I do', id: 'what-i-do' };
const body = (html: string, headings: readonly { readonly level: number; readonly id: string }[] = []) => ({
  html,
  headings: headings.map((one) => ({ ...heading, ...one, start: 0, end: 0 })),
});
const part = '<h2 id="what-i-do">What I do</h2>\n<p>It.</p>';

test('what a text says before its first heading is its lead', () => {
  const html = `<p>I keep <em>systems</em> standing.</p>\n<p>For years.</p>\n${part}`;
  expect(splitLead(body(html, [heading]))).toEqual({
    lead: '<p>I keep <em>systems</em> standing.</p>\n<p>For years.</p>',
    rest: part,
  });
});

test('a short text without headings is a lead as a whole, and no text is neither', () => {
  expect(splitLead(body('<p>I draw charts.</p>\n'))).toEqual({ lead: '<p>I draw charts.</p>', rest: null });
  expect(splitLead(null)).toEqual({ lead: null, rest: null });
});

test.each([
  ['begins with its heading', part],
  ['has a list first', `<p>I do:</p>\n<ul>\n<li>this</li>\n</ul>\n${part}`],
  ['has a picture first', `<p><img src="a.png" alt="A"></p>\n${part}`],
  ['has its first heading inside something else', `<blockquote>\n<p>I quote.</p>\n${part}\n</blockquote>`],
  ['is long before its first heading', `<p>${'long '.repeat(300)}</p>\n${part}`],
])('a text that %s stays as it is', (_, html) => {
  expect(splitLead(body(html, [heading]))).toEqual({ lead: null, rest: html });
});
