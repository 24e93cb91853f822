import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundleScript, compileScript } from '../../src/scripts/compile-scripts.ts';
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

test('a mistake in a script is reported in plain words, with its place', () => {
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

test('a script takes what it imports along and leaves no names behind', async () => {
  const folder = temporaryFolder({
    'page.ts': "import { greet } from './greet.ts';\nsay(greet('Ada'));\n",
    'greet.ts':
      'export function greet(name: string): string {\n  return "Hello " + name;\n}\nexport const unused = 1;\n',
  });
  const { value, diagnostics } = await bundleScript(`${folder}/page.ts`);
  const said: string[] = [];
  const page = { say: (text: string) => said.push(text) };
  runInNewContext(value, page);
  expect({ said, names: Object.keys(page), diagnostics }).toEqual({
    said: ['Hello Ada'],
    names: ['say'],
    diagnostics: [],
  });
  expect(value).not.toContain('unused');
});

test('the same sources give the same bytes', async () => {
  expect(await bundleScript('src/browser/explorer.ts')).toEqual(await bundleScript('src/browser/explorer.ts'));
});

test('a mistake in a bundle is reported in plain words, with its place', async () => {
  const folder = temporaryFolder({ 'page.ts': "import { a } from './gone.ts';\na();\n" });
  const { value, diagnostics } = await bundleScript(`${folder}/page.ts`);
  expect(value).toBe('');
  expect(diagnostics).toEqual([
    {
      severity: 'error',
      code: 'script',
      message: expect.stringMatching(/page\.ts cannot be bundled: Could not resolve '\.\/gone\.ts' in .*page\.ts$/),
      place: {
        file: expect.stringMatching(/page\.ts$/),
        line: 1,
        column: 19,
        length: 1,
        source: "import { a } from './gone.ts';",
      },
      help: null,
    },
  ]);
});
