import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImports, readSourceFiles, roomOf, type SourceFile } from '../src/reference/read-imports.ts';
import { rooms } from '../src/reference/rooms.ts';

const ROOMS = rooms.map(({ name }) => name);

/** Packages that are the business of some rooms alone. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@11ty/eleventy': ['eleventy', '.eleventy.ts'],
  nunjucks: ['eleventy'],
  'gray-matter': ['content'],
  yaml: ['content', 'repair'],
  zod: ['content', 'repair', 'editor', 'cli', 'reference'],
  'markdown-it': ['markdown'],
  'highlight.js': ['markdown'],
  sass: ['styles'],
  sharp: ['images'],
  'subset-font': ['fonts'],
  '@myriaddreamin/typst-ts-node-compiler': ['outputs'],
  fontverter: ['outputs', 'fonts'],
  harfbuzzjs: ['fonts'],
  lightningcss: ['styles', 'images'],
  rolldown: ['scripts'],
  culori: ['palette'],
  diff: ['repair'],
  mrmime: ['preview'],
  'irregular-plurals': ['i18n'],
  '@formatjs/icu-messageformat-parser': ['i18n'],
  picocolors: ['diagnostics'],
  '@clack/prompts': ['cli'],
  'html-validate': ['audit'],
  'pdfjs-dist': ['audit'],
  'playwright-core': ['audit', 'cli'],
};

/** What runs in a visitor's browser comes from these rooms, from no package and not from Node. */
const IN_BROWSER = ['browser', 'explorer'];

/** What is wrong with the imports of a file, a line each: `src/a/b.ts imports …: why`. */
function wrongImports({ path, imports, packages }: SourceFile): readonly string[] {
  return [
    ...imports.map((target) => [target, wrongRoom(roomOf(path), roomOf(target))]),
    ...packages.map((target) => [target, wrongOwner(roomOf(path), target)]),
  ].flatMap(([target, why]) => (why === null ? [] : [`${path} imports ${target}: ${why}`]));
}

function wrongRoom(from: string, to: string): string | null {
  if (from === to || from === '.eleventy.ts') return null;
  const [fromAt, toAt] = [ROOMS.indexOf(from), ROOMS.indexOf(to)];
  if (fromAt === -1) return `the room ${from} has no place in the order of rooms`;
  if (toAt === -1) return `${to} is no room`;
  if (toAt > fromAt) return `${to} stands below ${from}`;
  if (to === 'browser') return 'the browser runs it, so it is bundled, not imported';
  return null;
}

function wrongOwner(from: string, target: string): string | null {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const owners = Object.hasOwn(OWNERS, name) ? OWNERS[name] : undefined;
  return owners === undefined || owners.includes(from) ? null : `only ${owners.join(' and ')} may`;
}

/** What a visitor's browser could not run: files that `src/browser/` leads to, outside of its rooms or with packages. */
function notForBrowser(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(files.filter(({ path }) => roomOf(path) === 'browser'));
  for (const { imports } of reached) {
    for (const target of imports) {
      const file = byPath.get(target);
      if (file !== undefined) reached.add(file);
    }
  }
  const isFit = ({ path, packages }: SourceFile): boolean => IN_BROWSER.includes(roomOf(path)) && packages.length === 0;
  return [...reached].filter((file) => !isFit(file)).map(({ path }) => path);
}

/** The circles of imports, each as the files on its way, from its first in the order of paths and back to it. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const seen = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const index = way.indexOf(path);
    if (index !== -1) found.add(turnedToFirst(way.slice(index)).join(' → '));
    if (seen.has(path)) return;
    seen.add(path);
    for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
  };
  for (const { path } of files) visit(path, []);
  return [...found];
}

function turnedToFirst(circle: readonly string[]): readonly string[] {
  const [first = ''] = circle.toSorted();
  const index = circle.indexOf(first);
  return [...circle.slice(index), ...circle.slice(0, index), first];
}

const files = readSourceFiles(join(import.meta.dirname, '..'));

test('a room imports only rooms that stand above it, and each package only where it belongs', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(wrongImports)).toEqual([]);
});

test('the browser gets what it can run', () => {
  expect(notForBrowser(files)).toEqual([]);
});

test('no import leads back to its file, not even one of a type', () => {
  expect(circles(files)).toEqual([]);
});

test('every room of the order has files, and every import of a file leads to one', () => {
  const paths = new Set(files.map(({ path }) => path));
  expect(ROOMS.filter((room) => !files.some(({ path }) => roomOf(path) === room))).toEqual([]);
  const lost = files.flatMap(({ imports }) => imports.filter((target) => !paths.has(target)));
  expect(lost).toEqual([]);
});

test('every file can be read at one sitting: it has at most 200 lines', () => {
  // The messages of a language are one list, which grows with the pages and is read by those who translate it.
  const sources = globSync(['src/**/*.{ts,mjs}', 'layouts/**/*.njk', 'styles/**/*.scss']);
  const all = sources.filter((path) => dirname(path) !== join('src', 'i18n', 'messages'));
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((path) => readFileSync(path, 'utf8').split('\n').length > 201)).toEqual([]);
});

describe('a wrong import is found', () => {
  test.each([
    ['src/content/a.ts', "import { b } from '../pages/b.ts';", 'pages stands below content'],
    ['src/content/a.ts', "import type {\n  B,\n} from '../pages/b.ts';", 'pages stands below content'],
    ['src/content/schemas/a.ts', "export * from '../../portfolio/b.ts';", 'portfolio stands below content'],
    ['src/plan/a.ts', "const b = await import('../cli/b.ts');", 'cli stands below plan'],
    ['src/plan/a.mjs', "/**\n * @import { B } from '../cli/b.ts'\n */", 'cli stands below plan'],
    ['src/pages/a.ts', "import matter from 'gray-matter';", 'only content may'],
    ['src/markdown/a.ts', "import '@11ty/eleventy';", 'only eleventy and .eleventy.ts may'],
    ['src/utils/a.ts', "import { b } from '../content/b.ts';", 'the room utils has no place in the order of rooms'],
    ['src/cli/a.ts', "import { b } from '../../tests/b.ts';", 'tests/b.ts is no room'],
    ['src/scripts/a.ts', "import { b } from '../browser/b.ts';", 'the browser runs it, so it is bundled, not imported'],
  ])('in %s: %s', (path, text, why) => {
    expect(wrongImports(readImports(path, text))).toEqual([
      expect.stringMatching(new RegExp(`^${path} imports .*: ${why}$`)),
    ]);
  });

  test('and a right one is none', () => {
    const text = "import { z } from 'zod';\nimport { a } from '../diagnostics/a.ts';\nimport { b } from './b.ts';\n";
    expect(wrongImports(readImports('src/content/a.ts', text))).toEqual([]);
  });
});

const file = (path: string, ...imports: readonly string[]): SourceFile => ({ path, imports, packages: [] });

test('what the browser cannot run is found, behind other files too', () => {
  const sources = [
    file('src/browser/a.ts', 'src/explorer/a.ts'),
    file('src/explorer/a.ts', 'src/explorer/b.ts', 'src/content/a.ts'),
    { ...file('src/explorer/b.ts'), packages: ['node:path'] },
    { ...file('src/explorer/c.ts'), packages: ['node:path'] },
    file('src/content/a.ts'),
  ];
  expect(notForBrowser(sources)).toEqual(['src/explorer/b.ts', 'src/content/a.ts']);
});

describe('a circle of imports is found', () => {
  test.each([
    [[file('a', 'a')], ['a → a']],
    [[file('c', 'b'), file('b', 'a'), file('a', 'c')], ['a → c → b → a']],
    [[file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')], []],
    [
      [file('x', 'a'), file('a', 'b'), file('b', 'a', 'd'), file('d', 'c'), file('c', 'd')],
      ['a → b → a', 'c → d → c'],
    ],
  ])('%j', (sources, expected) => {
    expect(circles(sources)).toEqual(expected);
  });

  test('through a type too', () => {
    const sources = [
      readImports('src/a/a.ts', "import type { B } from './b.ts';"),
      readImports('src/a/b.ts', "export type { A } from './a.ts';"),
    ];
    expect(circles(sources)).toEqual(['src/a/a.ts → src/a/b.ts → src/a/a.ts']);
  });
});
