import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compileScript } from '../../src/scripts/compile-script.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const folder = temporaryFolder();

function compile(source: string) {
  const file = join(folder, 'page.ts');
  writeFileSync(file, source);
  return compileScript(file);
}

test('a TypeScript file becomes a small script without types and comments', () => {
  const { value, diagnostics } = compile(
    '/** A greeting. */\nfunction greet(name: string): void {\n  alert(name);\n}\ngreet("Ada");\n',
  );
  expect({ value, diagnostics }).toMatchInlineSnapshot(`
    {
      "diagnostics": [],
      "value": "(()=>{"use strict";function e(e){alert(e)}e(\`Ada\`)})();",
    }
  `);
});

test('a script does what its source says and leaves no names behind', () => {
  const { value } = compile('const words: readonly string[] = ["a", "b"];\nsay(words.join(" "));\n');
  const said: string[] = [];
  const page = { say: (text: string) => said.push(text) };
  runInNewContext(value, page);
  expect(said).toEqual(['a b']);
  expect(Object.keys(page)).toEqual(['say']);
});

test('the same source gives the same bytes', () => {
  expect(compileScript('src/browser/theme.ts')).toEqual(compileScript('src/browser/theme.ts'));
});

test('the theme is small enough to wait for', () => {
  expect(compileScript('src/browser/theme.ts').value.length).toBeLessThan(1500);
});

test('a mistake is told in plain words, with its place', () => {
  const { value, diagnostics } = compile('const = 1;\n');
  expect(value).toBe('');
  expect(diagnostics).toEqual([
    {
      severity: 'error',
      code: 'script',
      message: expect.stringMatching(/page\.ts is not valid TypeScript: Unexpected token$/),
      place: { file: expect.stringMatching(/page\.ts$/), line: 1, column: 7, length: 1, source: 'const = 1;' },
      help: null,
    },
  ]);
});
