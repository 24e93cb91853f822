import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { type MistakeCase, parseMistakeCase, withReport } from './mistake-case.ts';
import { runExample } from './run-example.ts';

/** Where the cases lie. */
export const FIXTURES = join(import.meta.dirname, '../fixtures/mistakes');

/** A case, with the file that it is read from, inside of the folder of cases. */
export interface StoredCase extends MistakeCase {
  readonly path: string;
  readonly text: string;
  readonly code: string;
}

/** All cases, in the order of their names. */
export const mistakeCases: readonly StoredCase[] = globSync('*/*.md', { cwd: FIXTURES })
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(FIXTURES, path), 'utf8');
    return { path, text, code: dirname(path), ...parseMistakeCase(text) };
  });

/** What `npm run check` alone reports; in the cases of other mistakes it would only be in the way. */
export const HINTS = [
  'bare-achievement',
  'contrary-figure',
  'copied-crlf',
  'dead-link',
  'draft-left-out',
  'link-with-field',
  'missing-glyph',
  'moving-picture',
  'outdated-translation',
  'untracked-translation',
  'idle-check',
  'idle-testimonial',
  'undeclined-unit',
  'undialable-phone',
  'unproven-skill',
  'unused-unit',
];

/** What `npm run check -- --a11y` alone reports, for which pages are looked at in a browser. */
export const IN_BROWSER = ['inaccessible'];

/** The words of a compiler, or of a file that somebody changed, say already what is to be done. */
const WITHOUT_HELP = ['content-changed', 'sass', 'script'];

/** Declares the tests of cases: that the wrong is reported to the letter, and that the right is right. Some take a browser. */
export function testMistakes(cases: readonly StoredCase[], browser: () => Browser | null = () => null): void {
  const folder = temporaryFolder();

  test.each(cases)('$path is reported in full, to the column', async ({ path, text, code, wrong }) => {
    const diagnostics = await runExample(wrong, { folder, withHints: HINTS.includes(code), browser: browser() });
    expect(diagnostics.map((each) => each.code)).toContain(code);
    expect(diagnostics.filter((each) => each.help === null && !WITHOUT_HELP.includes(each.code))).toEqual([]);
    expect(diagnostics.filter(({ place }) => place !== null && isAstray(place))).toEqual([]);
    await expect(withReport(text, formatPretty(diagnostics))).toMatchFileSnapshot(join(FIXTURES, path));
  });

  const withRight = cases.flatMap(({ right, ...each }) => (right === null ? [] : [{ ...each, right }]));
  // A tenth, since what is right changes with less, and only where it costs no build or browser.
  const cheap = withRight.filter(({ code, right }) => right.command[0] !== 'build' && !IN_BROWSER.includes(code));
  const tried = everyState ? withRight : cheap.filter((_, index) => index % 10 === 0);
  test.each(tried)('$path is right as it says', async ({ code, right }) => {
    const reported = await runExample(right, { folder, withHints: HINTS.includes(code), browser: browser() });
    expect(reported).toEqual([]);
  });
}

function isAstray({ source, line, column, length }: NonNullable<Diagnostic['place']>): boolean {
  if (source === '') return column !== 1 || length !== 1;
  return line < 1 || column < 1 || length < 1 || column - 1 + length > source.length;
}
