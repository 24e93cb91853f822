import path from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { readCached, writeCached } from '../files/cached-file.ts';
import { engineHash } from '../plan/engine-hash.ts';

/** What all pages share, each as a text that is empty when there is an error. */
export interface CompiledAssets {
  readonly styles: Result<string>;
  readonly themeScript: Result<string>;
  readonly explorer: Result<string>;
}

/** All that the style sheet, and all that the scripts depend on: what they and their compilers import. */
export const STYLE_SOURCES = ['styles', 'src/styles', 'src/diagnostics', 'src/files', 'package-lock.json'];
export const SCRIPT_SOURCES = [
  'src/browser',
  'src/explorer',
  'src/scripts',
  'src/diagnostics',
  'src/files',
  'package-lock.json',
];

/** Compiles the style sheet and the scripts, or takes them from the cache in a folder. Paths are the working folder's. */
export async function compileAssets(folder: string): Promise<CompiledAssets> {
  const cache = (name: string, sources: readonly string[], compile: () => Promise<Result<string>>) =>
    cacheCompiled({ file: path.join(folder, name), hashSources: () => engineHash(sources), compile });
  const [styles, themeScript, explorer] = await Promise.all([
    cache('site.css', STYLE_SOURCES, async () => {
      const { compileStyles } = await import('../styles/compile-styles.ts');
      return compileStyles('styles/site.scss');
    }),
    cache('theme.js', SCRIPT_SOURCES, async () => {
      const { compileScript } = await import('../scripts/compile-scripts.ts');
      return compileScript('src/browser/theme.ts');
    }),
    cache('explorer.js', SCRIPT_SOURCES, async () => {
      const { bundleScript } = await import('../scripts/compile-scripts.ts');
      return bundleScript('src/browser/explorer.ts');
    }),
  ]);
  return { styles, themeScript, explorer };
}

/** A text that the engine makes of its own sources, such as the style sheet, and the file that caches it between runs. */
export interface Compilation {
  readonly file: string;
  /** A hash of fixed length over all that the text depends on, the compiler too. */
  readonly hashSources: () => Promise<string>;
  /** Loads its compiler itself, so that a run that finds the text cached never does. */
  readonly compile: () => Promise<Result<string>>;
}

/**
 * The text as it was made of the same sources before, or made anew. A text that its compiler had something to say about is
 * not cached, since that has to be reported each time; nor is one whose sources changed meanwhile.
 */
export async function cacheCompiled({ file, hashSources, compile }: Compilation): Promise<Result<string>> {
  const hash = await hashSources();
  const cached = new TextDecoder().decode((await readCached(file)) ?? undefined);
  if (cached.startsWith(hash)) return { value: cached.slice(hash.length), diagnostics: [] };
  const compiled = await compile();
  if (compiled.diagnostics.length === 0 && (await hashSources()) === hash) {
    await writeCached(file, new TextEncoder().encode(hash + compiled.value));
  }
  return compiled;
}
