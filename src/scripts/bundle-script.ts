import { rolldown } from 'rolldown';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { SCRIPT_TARGET } from './compile-script.ts';
import { explainScript } from './explain-script.ts';

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
