import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseOptions } from '../../src/cli/parse-options.ts';
import { codes, isDiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/diagnostics/format-pretty.ts';
import { createSiteMemory, prepareSite } from '../../src/site/prepare-site.ts';
import { type MistakeCase, parseMistakeCase, withTold, writeCase } from './mistake-case.ts';

const fixtures = join(import.meta.dirname, '../fixtures/mistakes');
const paths = globSync('*/*.md', { cwd: fixtures }).toSorted();

/** Codes of what cannot be wrong in content: of the command line, outputs, the machine and the engine itself. */
const WITHOUT_CASE = [
  'ambiguous-original',
  'bad-locale',
  'bad-name',
  'bad-option',
  'bad-output',
  'bad-output-path',
  'bad-value',
  'broken-engine',
  'broken-layout',
  'build-running',
  'cannot-publish',
  'cannot-remember',
  'cannot-write',
  'content-changed',
  'css',
  'file-exists',
  'folder-in-use',
  'incomplete-site',
  'missing-engineer',
  'not-a-folder',
  'output-changed',
  'sass',
  'script',
  'unlisted-locale',
];

/** What `npm run check` alone tells; in the cases of other mistakes it would only be in the way. */
const NOTES = ['bare-achievement', 'contrary-figure', 'unproven-skill'];

// The style sheet and the scripts say nothing of content.
const memory = createSiteMemory();
memory.styles = { value: '', diagnostics: [] };
memory.explorer = { value: '', diagnostics: [] };

async function check(
  files: MistakeCase['wrong'],
  args: readonly string[],
  code: string,
): Promise<readonly Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proofolio-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  await writeCase(content, files);
  const { value: options, diagnostics } = parseOptions(args);
  if (diagnostics.length > 0) return diagnostics;
  const cache = join(folder, 'cache');
  const site = { ...options, content, cache, notes: NOTES.includes(code), hashedAssets: false };
  const prepared = await prepareSite(site, { ...memory, entries: new Map(), facts: new Map() });
  return JSON.parse(JSON.stringify(prepared.diagnostics).replaceAll(content, 'content'));
}

const cases = paths.map((path) => {
  const text = readFileSync(join(fixtures, path), 'utf8');
  return { path, text, code: dirname(path), ...parseMistakeCase(text) };
});
const withRight = cases.flatMap(({ right, ...each }) => (right === null ? [] : [{ ...each, right }]));

test.each(cases)('$path is told in full, to the column', async ({ path, text, code, wrong, options }) => {
  const diagnostics = await check(wrong, options, code);
  expect(diagnostics.map((each) => each.code)).toContain(code);
  expect(diagnostics.filter(({ help }) => help === null)).toEqual([]);
  expect(diagnostics.filter(({ place }) => place !== null && isAstray(place))).toEqual([]);
  await expect(withTold(text, formatPretty(diagnostics))).toMatchFileSnapshot(join(fixtures, path));
});

test.each(withRight)('$path is right as it says', async ({ code, right, options }) => {
  expect(await check(right, options, code)).toEqual([]);
});

function isAstray({ source, line, column, length }: NonNullable<Diagnostic['place']>): boolean {
  if (source === '') return column !== 1 || length !== 1;
  return line < 1 || column < 1 || length < 1 || column - 1 + length > source.length;
}

test('there are at least 150 cases', () => {
  expect(paths.length).toBeGreaterThanOrEqual(150);
});

test('every code has a case that shows the wrong and the right, but for those that content cannot make', () => {
  const withCase = new Set(withRight.map(({ code }) => code));
  expect(
    Object.keys(codes)
      .filter((code) => !withCase.has(code))
      .toSorted(),
  ).toEqual(WITHOUT_CASE);
  expect(paths.filter((path) => !isDiagnosticCode(dirname(path)))).toEqual([]);
});

test('every code is used, and none is used that is not listed: the second is held by the types', () => {
  const sources = globSync('src/**/*.ts').filter((path) => !path.endsWith('codes.ts'));
  const used = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.keys(codes).filter((code) => !used.includes(`'${code}'`) && !/^unknown-/.test(code));
  expect(unused).toEqual([]);
});

test('no message speaks of the machine', () => {
  const texts = [...paths.map((path) => join(fixtures, path)), join(fixtures, '../broken.expected.txt')];
  const machine =
    /undefined|\bnull\b|\bNaN\b|TypeError|Cannot read|\[object|Invalid input|Zod|^\s+at .+:\d+:\d+|(?<![\w.])\/(?:home|tmp|root|work|Users)\//m;
  const told = texts.map((path) => [path, readFileSync(path, 'utf8')] as const);
  expect(told.filter(([, text]) => machine.test(text)).map(([path]) => path)).toEqual([]);
});
