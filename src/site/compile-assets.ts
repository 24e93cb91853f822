import path from 'node:path';
import type { Result } from '../diagnostics/diagnostic.ts';
import { engineHash } from '../plan/engine-hash.ts';
import { keepCompiled } from './keep-compiled.ts';

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

/** Compiles the style sheet and the scripts, or takes them from the folder that keeps them. Paths are the working folder's. */
export async function compileAssets(folder: string): Promise<CompiledAssets> {
  const keep = (name: string, sources: readonly string[], compile: () => Promise<Result<string>>) =>
    keepCompiled({ file: path.join(folder, name), hashSources: () => engineHash(sources), compile });
  const [styles, themeScript, explorer] = await Promise.all([
    keep('site.css', STYLE_SOURCES, async () => {
      const { compileStyles } = await import('../styles/compile-styles.ts');
      return compileStyles('styles/site.scss');
    }),
    keep('theme.js', SCRIPT_SOURCES, async () => {
      const { compileScript } = await import('../scripts/compile-scripts.ts');
      return compileScript('src/browser/theme.ts');
    }),
    keep('explorer.js', SCRIPT_SOURCES, async () => {
      const { bundleScript } = await import('../scripts/compile-scripts.ts');
      return bundleScript('src/browser/explorer.ts');
    }),
  ]);
  return { styles, themeScript, explorer };
}
