import { describe, expect, test } from 'vitest';
import { foldText, splitLead } from '../../../src/pages/views/profile-text.ts';

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

describe('a text', () => {
  const long = 'long '.repeat(900);
  const first = '<h2 id="first">First</h2>\n<p>One.</p>';
  const second = `<h2 id="second">Second <em>part</em></h2>\n<p>${long}</p>`;
  const third = '<h2 id="third">Third</h2>\n<blockquote>\n<h2 id="quoted">Quoted</h2>\n</blockquote>';

  test('that is long folds in all but its first part, each by its heading', () => {
    expect(foldText(`${first}\n${second}\n${third}`)).toEqual({
      open: first,
      folded: [
        { id: 'second', heading: 'Second <em>part</em>', html: `<p>${long}</p>` },
        { id: 'third', heading: 'Third', html: '<blockquote>\n<h2 id="quoted">Quoted</h2>\n</blockquote>' },
      ],
      footnotes: null,
    });
  });

  test('that is folded keeps what stands before its first heading, and its footnotes, in view', () => {
    const footnotes = '<section class="footnotes" aria-label="Footnotes">\n<ol></ol>\n</section>';
    const folded = foldText(`<ul>\n<li>I</li>\n</ul>\n${second}\n${footnotes}`);
    expect(folded.open).toBe('<ul>\n<li>I</li>\n</ul>');
    expect(folded.footnotes).toBe(footnotes);
  });

  test.each([
    ['has no parts', `<p>${long}</p>`],
    ['has one part', second],
    ['is short', `${first}\n${third}`],
  ])('that %s stays whole', (_, html) => {
    expect(foldText(html)).toEqual({ open: html, folded: [], footnotes: null });
  });

  test('is nothing without a text', () => {
    expect(foldText(null)).toEqual({ open: null, folded: [], footnotes: null });
  });
});
