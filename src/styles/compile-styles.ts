import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { compileSass } from './compile-sass.ts';
import { minifyCss } from './minify-css.ts';

/**
 * Compiles a Sass file, named as a path from the working folder, into the text of a small style sheet.
 * The value is empty when there is an error; the same sources always give the same text.
 */
export function compileStyles(entry: string): Result<string> {
  const compiled = compileSass(entry);
  if (compiled.value === null) return { value: '', diagnostics: compiled.diagnostics };
  const minified = minifyCss(compiled.value, entry);
  const diagnostics: readonly Diagnostic[] = [...compiled.diagnostics, ...minified.diagnostics];
  return { value: minified.value ?? '', diagnostics };
}
