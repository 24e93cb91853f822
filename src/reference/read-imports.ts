import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source of the engine, named from the project's folder on with forward slashes, and what it imports, types too. */
export interface SourceFile {
  readonly path: string;
  /** Files of the project, named in the same way. */
  readonly imports: readonly string[];
  /** Packages and modules of Node, as they are written. */
  readonly packages: readonly string[];
}

/** All sources below `root` but for declarations of what others wrote. */
export function readSourceFiles(root: string): readonly SourceFile[] {
  return ['.eleventy.ts', ...globSync('src/**/*.{ts,mjs,cjs}', { cwd: root })]
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted()
    .map((file) => readImports(file, readFileSync(path.join(root, file), 'utf8')));
}

/** The imports of one file: statements, re-exports, calls of `import()` and `require()`, and types that JSDoc imports. */
export function readImports(file: string, text: string): SourceFile {
  const statements = /^(?:import|export|\s*\* @import)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]/gm;
  const calls = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
  const matches = [...text.matchAll(statements), ...text.matchAll(calls)];
  const specifiers = [...new Set(matches.flatMap(([, specifier]) => specifier ?? []))];
  const [own, packages] = [specifiers.filter(isRelative), specifiers.filter((specifier) => !isRelative(specifier))];
  return { path: file, imports: own.map((specifier) => path.posix.join(file, '..', specifier)), packages };
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** `src/content/entry.ts` → `content`; what is in no room stays a path. */
export function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? file;
}
