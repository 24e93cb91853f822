import { expect, test } from 'vitest';
import { checkHtml } from './html-validate.ts';

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ada</title></head><body>${body}</body></html>`;
}

test('a page in the style of HTML5 has no faults', () => {
  expect(checkHtml(page('<h1>Ada</h1><p>One<br>two <img src="a.png" alt=""></p>'))).toEqual([]);
});

test('a fault is reported with its place, its reason and its rule', () => {
  expect(checkHtml(page('\n<p id="a"></p>\n<p id="a"></p>'))).toMatchInlineSnapshot(`
    [
      "3:8 Duplicate ID "a" [no-dup-id]",
    ]
  `);
});
