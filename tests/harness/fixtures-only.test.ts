import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What people do with `content/` is their own affair: `npm run test:all` runs the tests of the engine with other contents, and
// this finds at once what would fail there.
const root = join(import.meta.dirname, '..');
const readers =
  'readSite|loadContent|builtSite|useSite|testSite|testProof|testEveryPage|recountProof|copyProject|readFileSync|readFolder|cpSync|globSync';
const readsContent = [
  new RegExp(`\\b(?:${readers})\\(\\s*['"\`]content\\b`),
  /\.each\(\[(?:[^\]]*, )?'content'/,
  /'--content', 'content'/,
  /runCommand\('(?:build|check)', \[(?!\.\.\.|\]|[^\]]*'--content')[^\]]*\]\)/,
  /from '[./]*content-of-this-site\//,
];

/** The lines of a test that read the `content/` of this repository. */
function linesThatRead(text: string): readonly string[] {
  return text.split('\n').filter((line) => readsContent.some((pattern) => pattern.test(line)));
}

test.each([
  "const site = readSite('content');",
  "const about = readFileSync('content/pages/about.md', 'utf8');",
  "const { status } = await runCommand('build', ['--out', out]);",
  "const args = ['--content', 'content', '--out', out];",
  "import { fact } from '../content-of-this-site/facts/fact.ts';",
])('a test that holds «%s» reads the content of this repository', (line) => {
  expect(linesThatRead(line)).toEqual([line]);
});

test('no test of the engine reads the content of this repository', () => {
  const files = globSync('**/*.ts', { cwd: root }).filter(
    (path) => !path.startsWith('content-of-this-site') && !path.endsWith('fixtures-only.test.ts'),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) =>
    linesThatRead(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
