import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Features, type Targets, transform } from 'lightningcss';
import { compile, Exception, type Logger, type SourceSpan } from 'sass';
import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts';

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

/** A Sass file → CSS as people write it; `null` with an error. What Sass warns of is a warning. */
function compileSass(entry: string): Result<string | null> {
  const warnings: Diagnostic[] = [];
  const logger: Logger = {
    warn: (message, { span }) => warnings.push(diagnose('warning', message, span ?? null, entry)),
    debug: (message, { span }) => warnings.push(diagnose('hint', message, span, entry)),
  };
  try {
    const { css } = compile(entry, { logger, style: 'expanded', charset: false });
    return { value: css, diagnostics: warnings };
  } catch (error) {
    return { value: null, diagnostics: [...warnings, explain(error, entry)] };
  }
}

function explain(error: unknown, entry: string): Diagnostic {
  if (error instanceof Exception) return diagnose('error', error.sassMessage, error.span, entry);
  return diagnose('error', `${entry} cannot be read`, null, entry);
}

function diagnose(
  severity: Diagnostic['severity'],
  message: string,
  span: SourceSpan | null,
  entry: string,
): Diagnostic {
  return { severity, code: 'sass', message, place: span === null ? null : placeOf(span, entry), help: null };
}

/** Sass counts lines and columns from 0, and names files by their whole address. */
function placeOf({ start, end, context, text, url }: SourceSpan, entry: string): Place {
  const lines = (context ?? text).split(/\r\n|[\n\r\f]/);
  // A span's context holds all its lines, the first of which is the one that it starts on.
  const source = lines[0] ?? '';
  const last = end.line === start.line ? end.column : source.length;
  return {
    file: fileOf(url, entry),
    line: start.line + 1,
    column: start.column + 1,
    length: Math.max(1, last - start.column),
    source,
  };
}

/** The file as a path that begins as the entry's does. */
function fileOf(url: URL | undefined, entry: string): string {
  if (url === undefined) return toSlashes(entry);
  const folder = path.dirname(entry);
  return toSlashes(path.join(folder, path.relative(path.resolve(folder), fileURLToPath(url))));
}

function toSlashes(file: string): string {
  return file.replaceAll(path.sep, '/');
}

/** The oldest browsers that are served, as of 2023: all of them know cascade layers and logical properties. */
export const targets: Targets = {
  chrome: version(111),
  firefox: version(115),
  safari: version(16, 4),
  ios_saf: version(16, 4),
};

/**
 * CSS → the same in few bytes, with prefixes where a target needs them; `null` when it is not valid CSS.
 * Themes are written out with custom properties, so nothing has to stand in for `light-dark()`.
 */
function minifyCss(css: string, name: string): Result<string | null> {
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
