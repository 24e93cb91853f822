import { Features, type Targets, transform } from 'lightningcss';
import type { Result } from '../diagnostics/diagnostic.ts';

/** The oldest browsers that are served, as of 2023: all of them know cascade layers and logical properties. */
const targets: Targets = {
  chrome: version(111),
  firefox: version(115),
  safari: version(16, 4),
  ios_saf: version(16, 4),
};

/**
 * CSS → the same in few bytes, with prefixes where a target needs them; `null` when it is not valid CSS.
 * Themes are written out with custom properties, so nothing has to stand in for `light-dark()`.
 */
export function minifyCss(css: string, name: string): Result<string | null> {
  try {
    const code = new TextEncoder().encode(css);
    const { code: small } = transform({ filename: name, code, minify: true, targets, exclude: Features.LightDark });
    return { value: new TextDecoder().decode(small), diagnostics: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${name} compiles to CSS that is not valid: ${reason}`;
    const help = near(error, css);
    return { value: null, diagnostics: [{ severity: 'error', code: 'css', message, place: null, help }] };
  }
}

/** The line at fault, which is one of the compiled CSS and so has no place in a source file. */
function near(error: unknown, css: string): string | null {
  if (typeof error !== 'object' || error === null || !('loc' in error)) return null;
  const { loc } = error;
  if (typeof loc !== 'object' || loc === null || !('line' in loc)) return null;
  const line = css.split('\n')[Number(loc.line) - 1]?.trim() ?? '';
  return line === '' ? null : `look for: ${line}`;
}

/** Lightning CSS packs a version into a number: a byte each for major, minor and patch. */
function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}
