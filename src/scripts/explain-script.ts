import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/**
 * What the compiler says of a script, after `problem`, which names the script. Its own words come with colours and a drawing
 * of the source; the drawing is ours, so that the place opens in an editor as all others do.
 */
export function explainScript(error: unknown, problem: string): Diagnostic {
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
