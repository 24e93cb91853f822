import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { everyState } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { applyHelp } from './apply-help.ts';
import type { Example } from './mistake-case.ts';
import { runExample } from './run-example.ts';
import { HINTS, IN_BROWSER, mistakeCases } from './test-mistakes.ts';

const folder = temporaryFolder();
/** In `npm test` a part of the cases is tried; the list is long, and each is read twice and more. */
const STEP = everyState ? 1 : 10;

const applicable = mistakeCases.filter(
  ({ code, wrong }) =>
    wrong.command[0] === 'check' && !IN_BROWSER.includes(code) && wrong.files.every(({ kind }) => kind === ''),
);

const checked = applicable.filter((_, index) => index % STEP === 0);

interface Applied {
  readonly diagnostic: Diagnostic;
  readonly example: Example;
}

function applyEach(wrong: Example, diagnostics: readonly Diagnostic[]): readonly Applied[] {
  return diagnostics.flatMap((diagnostic) => {
    const file = wrong.files.find(({ path }) => path === diagnostic.place?.file);
    if (file === undefined) return [];
    return applyHelp(diagnostic, file.text).map((text) => {
      const files = wrong.files.map((each) => (each === file ? { ...each, text } : each));
      return { diagnostic, example: { ...wrong, files } };
    });
  });
}

function named({ code, message }: Diagnostic): string {
  return `${code}: ${message}`;
}

let count = 0;

test.each(checked)('$path: each help leads out, and to nothing else', async ({ code, wrong }) => {
  const options = { folder, withHints: HINTS.includes(code) };
  const before = await runExample(wrong, options);
  for (const { diagnostic, example } of applyEach(wrong, before)) {
    count += 1;
    const left = (await runExample(example, options))
      .filter(({ code: other }) => other !== 'strict-warnings')
      .map(named);
    const known = before.map(named).toSpliced(before.indexOf(diagnostic), 1);
    const added = left.filter(
      (each, index) =>
        left.slice(0, index + 1).filter((other) => other === each).length >
        known.filter((other) => other === each).length,
    );
    const file = example.files.find(({ path }) => path === diagnostic.place?.file);
    expect({ help: diagnostic.help, added, text: added.length > 0 ? file?.text : '' }).toEqual({
      help: diagnostic.help,
      added: [],
      text: '',
    });
  }
});

test('helps are read as what they say in most cases', () => {
  expect(count).toBeGreaterThan(140 / STEP);
});
