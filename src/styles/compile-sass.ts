import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, Exception, type Logger, type SourceSpan } from 'sass';
import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts';

/** A Sass file → CSS as people write it; `null` with an error. What Sass warns of is a warning. */
export function compileSass(entry: string): Result<string | null> {
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
