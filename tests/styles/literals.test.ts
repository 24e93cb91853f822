import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLiterals } from './find-literals.ts';

const files = globSync('styles/**/*.scss')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('styles/tokens/'));

test('no style sheet outside of the tokens states a colour, a length or a font itself', () => {
  expect(files.length).toBeGreaterThan(40);
  const literals = files.flatMap((file) => findLiterals(readFileSync(file, 'utf8')).map((found) => `${file}:${found}`));
  expect(literals).toEqual([]);
});

test.each([
  ['a {\n  color: red;\n}', '2: red'],
  ['  border: 1px solid var(--rule);', '1: 1px'],
  ['  background: linear-gradient(#fff, #0a6a4d80);', '1: #fff,1: #0a6a4d80'],
  ['  color: oklch(50% 0.1 20);', '1: oklch('],
  ['  outline-color: color-mix(in oklch, var(--ink), transparent);', '1: color-mix('],
  ['  --own: RebeccaPurple;', '1: RebeccaPurple'],
  ['  gap: calc(var(--space-s) + .5rem);', '1: .5rem'],
  ['  margin-inline: -2vw;', '1: -2vw'],
  ['@media (width >= 40rem) {', '1: 40rem'],
  ['  font-family: georgia, serif;', '1: georgia, serif'],
  ['  font-weight: 700;', '1: 700'],
  ['  font-size: 14px;', '1: 14px,1: 14px'],
  ['  font: 1em/1.5 serif;', '1: 1em/1.5 serif'],
])('"%s" states %s', (scss, literals) => {
  expect(findLiterals(scss).join()).toBe(literals);
});

test.each([
  '  color: var(--ink);',
  '  color: currentcolor;',
  '  border: var(--hairline) solid transparent;',
  '  background-color: canvas;',
  '  padding: 0.25em 50% 0;',
  '  min-block-size: 100svb;',
  '  grid-template-columns: minmax(0, 1fr) var(--column-label);',
  '  font-family: var(--font-mono);',
  '  font-size: 0.9em;',
  '  font-weight: inherit;',
  '.tan:hover {',
  '  white-space: pre-wrap;',
  '  // color: red, 12px',
  '  content: "12px red";',
  '  @include from(medium) {',
])('"%s" states nothing', (scss) => {
  expect(findLiterals(scss)).toEqual([]);
});
