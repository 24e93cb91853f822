import { expect, test } from 'vitest';
import { htmlFaults } from '../../src/audit/html-faults.ts';
import { codesOf, page } from './audited.ts';

test('a page in the style of HTML5 has no faults', async () => {
  const html = page('<h2>Work</h2><p>One<br>two <img src="a.png" alt=""></p>');
  expect(htmlFaults(html)).toEqual([]);
  expect(await codesOf({ 'index.html': html, 'a.png': '' })).toEqual([]);
});

test('a fault is reported with its place, its reason and its rule', () => {
  expect(htmlFaults(page('\n<p id="a"></p>\n<p id="a"></p>'))).toMatchObject([
    { line: 4, column: 8, message: 'Duplicate ID "a"', ruleId: 'no-dup-id' },
  ]);
});

test.each([
  ['a level is skipped', '<h2>Work</h2><h4>2024</h4>'],
  ['there are two first headings', '<h1>Work</h1>'],
])('headings are in order: %s', async (_, body) => {
  expect(await codesOf({ 'index.html': page(body) })).toEqual(['heading-level']);
});

test('a page without a first heading is found', async () => {
  expect(await codesOf({ 'index.html': page('').replace(/<h1>.*<\/h1>/, '') })).toEqual(['heading-level']);
});
