import { readFileSync } from 'node:fs';
import { minifySync, transformSync } from 'rolldown/utils';
import type { Result } from '../diagnostics/diagnostic.ts';
import { explainScript } from './explain-script.ts';

/** The oldest browsers that are served; the same as those of the style sheet. */
export const SCRIPT_TARGET = ['chrome111', 'firefox115', 'safari16.4'];

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
