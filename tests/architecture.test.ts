import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of `src` from the top: each may import what stands above it, and itself. */
const ROOMS = [
  'diagnostics',
  'palette',
  'icons',
  'encoding',
  'content',
  'scaffold',
  'markdown',
  'i18n',
  'portfolio',
  'repair',
  'timeline',
  'explorer',
  'texts',
  'pages',
  'plan',
  'styles',
  'scripts',
  'images',
  'fonts',
  'feeds',
  'editor',
  'site',
  'eleventy',
  'publish',
  'preview',
  'cli',
];

/** Packages that are the business of some rooms alone. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@11ty/eleventy': ['eleventy', '.eleventy.ts'],
  nunjucks: ['eleventy'],
  'gray-matter': ['content'],
  yaml: ['content'],
  zod: ['content', 'editor'],
  'markdown-it': ['markdown'],
  'highlight.js': ['markdown'],
  sass: ['styles'],
  sharp: ['images'],
  'subset-font': ['fonts'],
  lightningcss: ['styles'],
  rolldown: ['scripts'],
  culori: ['palette'],
  picocolors: ['diagnostics'],
  '@clack/prompts': ['cli'],
};

interface SourceFile {
  /** From the project's folder on, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong with the imports of a file, a line each: `src/a/b.ts imports "…": why`. */
function wrongImports({ path, text }: SourceFile): readonly string[] {
  return importsOf(text).flatMap((specifier) => {
    const why = specifier.startsWith('.') ? wrongRoom(path, specifier) : wrongOwner(path, specifier);
    return why === null ? [] : [`${path} imports "${specifier}": ${why}`];
  });
}

function importsOf(text: string): readonly string[] {
  const statements = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(statements), ...text.matchAll(calls)].flatMap(([, specifier]) => specifier ?? []);
}

function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? path;
}

function wrongRoom(path: string, specifier: string): string | null {
  const [from, to] = [roomOf(path), roomOf(join(path, '..', specifier).replaceAll('\\', '/'))];
  if (from === to || !path.startsWith('src/')) return null;
  const [fromAt, toAt] = [ROOMS.indexOf(from), ROOMS.indexOf(to)];
  if (fromAt === -1) return `the room ${from} has no place in the order of rooms`;
  if (toAt === -1) return `${to} is no room`;
  return toAt < fromAt ? null : `${to} stands below ${from}`;
}

function wrongOwner(path: string, specifier: string): string | null {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const owners = Object.hasOwn(OWNERS, name) ? OWNERS[name] : undefined;
  return owners === undefined || owners.includes(roomOf(path)) ? null : `only ${owners.join(' and ')} may`;
}

const root = join(import.meta.dirname, '..');
const paths = ['.eleventy.ts', ...globSync('src/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'))];
const files = paths
  .filter((path) => !path.endsWith('.d.ts') && !path.startsWith('src/browser/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

test('a room imports only rooms that stand above it, and each package only where it belongs', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(wrongImports)).toEqual([]);
});

describe('a wrong import is found', () => {
  test.each([
    ['src/content/a.ts', "import { b } from '../pages/b.ts';", 'pages stands below content'],
    ['src/content/a.ts', "import type {\n  B,\n} from '../pages/b.ts';", 'pages stands below content'],
    ['src/content/schemas/a.ts', "export * from '../../portfolio/b.ts';", 'portfolio stands below content'],
    ['src/plan/a.ts', "const b = await import('../cli/b.ts');", 'cli stands below plan'],
    ['src/pages/a.ts', "import matter from 'gray-matter';", 'only content may'],
    ['src/markdown/a.ts', "import '@11ty/eleventy';", 'only eleventy and .eleventy.ts may'],
    ['src/utils/a.ts', "import { b } from '../content/b.ts';", 'the room utils has no place in the order of rooms'],
    ['src/cli/a.ts', "import { b } from '../../tests/b.ts';", 'tests/b.ts is no room'],
  ])('in %s: %s', (path, text, why) => {
    expect(wrongImports({ path, text })).toEqual([expect.stringMatching(new RegExp(`^${path} imports ".*": ${why}$`))]);
  });

  test('and a right one is none', () => {
    const text = "import { z } from 'zod';\nimport { a } from '../diagnostics/a.ts';\nimport { b } from './b.ts';\n";
    expect(wrongImports({ path: 'src/content/a.ts', text })).toEqual([]);
  });
});
