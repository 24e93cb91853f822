import type { Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/source-text.ts';

/** A site's own style sheet, compiled; empty without one. The compiler is loaded only for a site that has one. */
export async function readTheme(source: SourceText | null, href: (path: string) => string): Promise<Result<string>> {
  if (source === null) return { value: '', diagnostics: [] };
  const { compileTheme } = await import('../styles/compile-theme.ts');
  return compileTheme(source, href);
}
