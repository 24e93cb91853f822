import { rolldown } from 'rolldown';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { SCRIPT_TARGET } from './compile-script.ts';

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
    return { value: '', diagnostics: [explain(error instanceof Error ? error.message : String(error), entry)] };
  }
}

function explain(reason: string, entry: string): Diagnostic {
  const message = `${entry} cannot be bundled: ${reason.trim().replace(/\s*\n\s*/g, ' ')}`;
  return { severity: 'error', code: 'script', message, place: null, help: null };
}
