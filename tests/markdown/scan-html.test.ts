import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../src/markdown/scan-html.ts';

describe('scanning raw HTML', () => {
  it('gives tags with attributes, their values decoded and their places', () => {
    expect(scanHtml('<B title="a &amp; b" open>')).toEqual([
      {
        kind: 'open',
        name: 'b',
        start: 0,
        end: 26,
        attributes: [
          { name: 'title', value: 'a & b', start: 3, end: 8, valueSpan: { start: 10, end: 19 }, wholeEnd: 20 },
          { name: 'open', value: '', start: 21, end: 25, valueSpan: { start: 25, end: 25 }, wholeEnd: 25 },
        ],
      },
    ]);
  });

  it.each([
    ['a &lt; b', ['text', 'text', 'text']],
    ['<br/></b >', ['open', 'close']],
    ['<!-- a --><!-->', ['comment', 'comment']],
    ['<!-- a >', ['unfinished']],
    ['<!doctype html><?php ?><![CDATA[x]]>', ['other', 'other', 'other']],
    ['a <b title="', ['text', 'unfinished']],
    ['</b', ['unfinished']],
  ])('tells the pieces of %j apart', (html, kinds) => {
    const pieces = scanHtml(html);
    expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
    expect(pieces.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
  });
});
