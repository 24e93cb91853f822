import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundleScript } from '../../src/scripts/bundle-script.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

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

test('a mistake is told in plain words, with its place', async () => {
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
