import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { rolldown } from 'rolldown';
import { minifySync, transformSync } from 'rolldown/utils';
import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts';

/** The oldest browsers that are served; the same as those of the style sheet. */
const SCRIPT_TARGET = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * A TypeScript file without imports, named as a path from the working folder → a small classic script that leaves no
 * names behind. The value is empty when there is an error; the same source always gives the same text.
 */
export function compileScript(entry: string): Result<string> {
  const { code, errors } = transformSync(entry, readFileSync(entry, 'utf8'), { target: SCRIPT_TARGET });
  const problem = `${entry} is not valid TypeScript`;
  if (errors.length > 0) return { value: '', diagnostics: errors.map((error) => explainScript(error, problem)) };
  const enclosed = `(() => {\n'use strict';\n${code}\n})();`;
  const { code: small } = minifySync(entry.replace(/\.ts$/, '.js'), enclosed, { module: false });
  return { value: small, diagnostics: [] };
}

/**
 * A TypeScript file with all that it imports, named as a path from the working folder → a small classic script that leaves
 * no names behind. The value is empty when there is an error; the same sources always give the same text.
 */
export async function bundleScript(entry: string): Promise<Result<string>> {
  try {
    const bundle = await rolldown({
      input: entry,
      transform: { target: SCRIPT_TARGET },
      logLevel: 'silent',
      tsconfig: false,
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    return { value: output[0].code, diagnostics: [] };
  } catch (error) {
    return { value: '', diagnostics: explain(error, entry) };
  }
}

/** A bundle that fails says why in as many errors as there are reasons. */
function explain(error: unknown, entry: string): readonly Diagnostic[] {
  const reasons: readonly unknown[] =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [error];
  return reasons.map((reason) => explainScript(reason, `${entry} cannot be bundled`));
}

/**
 * What the compiler says of a script, after `problem`, which names the script. Its own words come with colours and a drawing
 * of the source; the drawing is ours, so that the place opens in an editor as all others do.
 */
function explainScript(error: unknown, problem: string): Diagnostic {
  const said = error instanceof Error ? error.message : String(error);
  const [reason = ''] = stripVTControlCharacters(said)
    .replace(/^\[\w+\] /, '')
    .split('\n');
  const message = `${problem}: ${reason.trim()}`;
  return { severity: 'error', code: 'script', message, place: placeOf(error), help: null };
}

/** The compiler counts columns from 0. */
function placeOf(error: unknown): Place | null {
  if (!(error instanceof Error) || !('loc' in error)) return null;
  const { loc } = error;
  if (typeof loc !== 'object' || loc === null || !('file' in loc && 'line' in loc && 'column' in loc)) return null;
  const [file, line, column] = [String(loc.file), Number(loc.line), Number(loc.column) + 1];
  const source = readFileSync(file, 'utf8').split(/\r?\n/)[line - 1] ?? '';
  return { file: path.relative('.', file).replaceAll(path.sep, '/'), line, column, length: 1, source };
}
