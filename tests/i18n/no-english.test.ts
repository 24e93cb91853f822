import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where English is meant: what those who write a site read, examples of content, and hints about English texts. */
const ENGLISH = [
  'src/audit/check-pictures.ts',
  'src/cli/build-summary.ts',
  'src/content/language-names.ts',
  'src/diagnostics/diagnostic-lists.ts',
  'src/editor/scalar-schemas.ts',
  'src/outputs/typeset/find-missing-glyphs.ts',
  'src/preview/live-page.ts',
  'src/reference/words-page.ts',
  'src/repair/repair-text.ts',
  'src/scaffold/engineer-example.ts',
  'src/scaffold/examples.ts',
];
/** The language of a site that names none. */
const DEFAULT = 'src/content/schemas/site.ts';

const sources = globSync('src/**/*.ts').filter((path) => !path.startsWith('src/i18n/'));
const find = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, 'utf8'))).toSorted();

test('no function takes English for granted', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(find(/['"]en(?:-[A-Z]{2})?['"]/)).toEqual([...ENGLISH, DEFAULT].toSorted());
});

test('nothing is compared or written by the language of the machine', () => {
  expect(find(/\.localeCompare\(|\.toLocale\w+\(\)|new Intl\.\w+\((?:\)|undefined)/)).toEqual([]);
});
