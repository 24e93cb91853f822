import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, isDiagnosticCode } from '../../src/diagnostics/codes.ts';
import { FIXTURES, IN_BROWSER, mistakeCases, testMistakes } from './test-mistakes.ts';

const WITHOUT_CASE = [
  // What only the second of two builds can know: tests/texts/renamed-pages.test.ts.
  'moved-page',
  // What a schema says of a value when no other code fits: none asks anything of that kind as of now.
  'bad-value',
];

testMistakes(mistakeCases.filter(({ code, wrong }) => wrong.command[0] !== 'build' && !IN_BROWSER.includes(code)));

test('there are at least 150 cases', () => {
  expect(mistakeCases.length).toBeGreaterThanOrEqual(150);
});

test('every code has a case that shows the wrong and the right, but for those that nothing can make', () => {
  const withRight = new Set(mistakeCases.filter(({ right }) => right !== null).map(({ code }) => code));
  expect(Object.keys(codes).filter((code) => !withRight.has(code))).toEqual(WITHOUT_CASE);
  expect(mistakeCases.filter(({ code }) => !isDiagnosticCode(code)).map(({ path }) => path)).toEqual([]);
});

test('every code is used, and none is used that is not listed: the second is held by the types', () => {
  const sources = globSync('src/**/*.ts').filter((path) => !path.endsWith('codes.ts'));
  const used = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.keys(codes).filter((code) => !used.includes(`'${code}'`) && !/^unknown-/.test(code));
  expect(unused).toEqual([]);
});

test('no message speaks of the machine', () => {
  const texts = [...mistakeCases.map(({ path }) => join(FIXTURES, path)), join(FIXTURES, '../broken.expected.txt')];
  const machine =
    /undefined|\bnull\b|\bNaN\b|TypeError|Cannot read|\[object|Invalid input|Zod|^\s+at .+:\d+:\d+|(?<![\w.])\/(?:home|tmp|root|work|Users)\//m;
  const reports = texts.map((path) => [path, readFileSync(path, 'utf8')] as const);
  expect(reports.filter(([, text]) => machine.test(text)).map(([path]) => path)).toEqual([]);
});
