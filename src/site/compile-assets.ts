import path from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { readCached, writeCached } from '../files/cached-file.ts';
import { type BySheet, bySheet } from '../pages/sheets.ts';
import { engineHash } from '../plan/engine-hash.ts';

/** What pages share, each text of it empty when there is an error. */
export interface CompiledAssets {
  readonly styles: Result<BySheet<string>>;
  readonly themeScript: Result<string>;
  readonly shareScript: Result<string>;
  readonly languageScript: Result<string>;
  readonly explorer: Result<string>;
}

/** All that the style sheets, and all that the scripts depend on: what they and their compilers import. */
export const STYLE_SOURCES = ['styles', 'src/styles', 'src/diagnostics', 'src/files', 'package-lock.json'];
export const SCRIPT_SOURCES = [
  'src/browser',
  'src/explorer',
  'src/scripts',
  'src/diagnostics',
  'src/files',
  'package-lock.json',
];

/** Compiles the style sheets and the scripts, or takes them from the cache in a folder. Paths are the working folder's. */
export async function compileAssets(folder: string): Promise<CompiledAssets> {
  const cache = <T>(name: string, sources: readonly string[], compile: () => Promise<Result<T>>) =>
    cacheCompiled({ file: path.join(folder, name), hashSources: () => engineHash(sources), compile });
  const script = (name: string) =>
    cache(name, SCRIPT_SOURCES, async () => {
      const { compileScript } = await import('../scripts/compile-scripts.ts');
      return compileScript(`src/browser/${name}.ts`);
    });
  const [styles, themeScript, shareScript, languageScript, explorer] = await Promise.all([
    cache('styles', STYLE_SOURCES, async () => {
      const { compileStyles } = await import('../styles/compile-styles.ts');
      return allSheets(bySheet((name) => compileStyles(`styles/${name}.scss`)));
    }),
    script('theme'),
    script('share'),
    script('languages'),
    cache('explorer', SCRIPT_SOURCES, async () => {
      const { bundleScript } = await import('../scripts/compile-scripts.ts');
      return bundleScript('src/browser/explorer.ts');
    }),
  ]);
  return { styles, themeScript, shareScript, languageScript, explorer };
}

function allSheets(compiled: BySheet<Result<string>>): Result<BySheet<string>> {
  return {
    value: bySheet((name) => compiled[name].value),
    diagnostics: Object.values(compiled).flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What the engine makes of its own sources, such as the style sheets: plain data, and the file that caches it between runs. */
export interface Compilation<T> {
  readonly file: string;
  /** A hash of fixed length over all that the result depends on, the compiler too. */
  readonly hashSources: () => Promise<string>;
  /** Loads its compiler itself, so that a run that finds the text cached never does. */
  readonly compile: () => Promise<Result<T>>;
}

/**
 * The result as it was made of the same sources before, or made anew. One that its compiler had something to say about is
 * not cached, since that has to be reported each time; nor is one whose sources changed meanwhile.
 */
export async function cacheCompiled<T>({ file, hashSources, compile }: Compilation<T>): Promise<Result<T>> {
  const hash = await hashSources();
  const cached = new TextDecoder().decode((await readCached(file)) ?? undefined);
  if (cached.startsWith(hash)) return { value: JSON.parse(cached.slice(hash.length)), diagnostics: [] };
  const compiled = await compile();
  if (compiled.diagnostics.length === 0 && (await hashSources()) === hash) {
    await writeCached(file, new TextEncoder().encode(hash + JSON.stringify(compiled.value)));
  }
  return compiled;
}
