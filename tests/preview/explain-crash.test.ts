import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { explainCrash } from '../../src/preview/explain-crash.ts';

/** What is said of `src/main.ts` with this text when Node runs it, beside a `src/other.ts`. */
function crashOf(text: string): Diagnostic {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proofolio crash-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'src/other.ts'), 'export const one = 1;\n');
  writeFileSync(join(folder, 'src/main.ts'), text);
  return explainCrash(spawnSync(process.execPath, [join(folder, 'src/main.ts')]).stderr.toString(), folder);
}

test.each([
  ['what is no TypeScript', 'const a: number = 1;\nexport const = 3;\n'],
  ['what another file does not export', "import { two } from './other.ts';\nconsole.log(two);\n"],
  ['a file that is not there', "import './nothing.ts';\n"],
  ['an error while it is loaded', 'const nobody: { name: string }[] = [];\n\n  nobody[0].name;\n'],
  ['an error of its own', "throw new Error('no such luck');\n"],
])('Node’s words for %s become a diagnostic without a path of the machine', (_what, text) => {
  const shown = formatPretty([crashOf(text)]);
  expect(shown).toMatchSnapshot();
  expect(shown).not.toContain(tmpdir());
});

test('the stack of an error that was caught names the first place in the project', () => {
  const stack = `TypeError: a is not a function
    at node:internal/process/task_queues:105:5
    at render (file:///home/ada/my%20site/node_modules/x/index.js:1:1)
    at feed (file:///home/ada/my%20site/src/feeds/atom.ts:12:7)`;
  const { message, place } = explainCrash(stack, '/home/ada/my site');
  expect(message).toBe('the engine cannot run: TypeError: a is not a function');
  expect(place).toMatchObject({ file: 'src/feeds/atom.ts', line: 12, column: 7 });
});

test('a program that said nothing has no place', () => {
  expect(explainCrash('', '/home/ada')).toMatchObject({
    message: 'the engine cannot run: it ended without a word',
    place: null,
  });
});
