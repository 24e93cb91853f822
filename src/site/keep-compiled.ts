import type { Result } from '../diagnostics/diagnostic.ts';
import { readCached, writeCached } from '../files/cached-file.ts';

/** A text that the engine makes of its own sources, such as the style sheet, and the file that keeps it between runs. */
export interface Compilation {
  readonly file: string;
  /** A hash of fixed length over all that the text depends on, the compiler too. */
  readonly hashSources: () => Promise<string>;
  /** Loads its compiler itself, so that a run that finds the text kept never does. */
  readonly compile: () => Promise<Result<string>>;
}

/**
 * The text as it was made of the same sources before, or made anew. A text that its compiler had something to say about is
 * not kept, since that has to be said each time; nor is one whose sources changed meanwhile.
 */
export async function keepCompiled({ file, hashSources, compile }: Compilation): Promise<Result<string>> {
  const hash = await hashSources();
  const kept = new TextDecoder().decode((await readCached(file)) ?? undefined);
  if (kept.startsWith(hash)) return { value: kept.slice(hash.length), diagnostics: [] };
  const compiled = await compile();
  if (compiled.diagnostics.length === 0 && (await hashSources()) === hash) {
    await writeCached(file, new TextEncoder().encode(hash + compiled.value));
  }
  return compiled;
}
