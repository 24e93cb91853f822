import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { fileError } from '../diagnostics/source-text.ts';
import { compareText } from '../files/compare-text.ts';
import type { BuiltFiles } from './built-files.ts';

/**
 * The SHA-256 of every file of a built site, a line each, sorted by path, in the form that `sha256sum --check` reads: the same for the
 * same site, wherever and whenever it was built.
 */
export function manifestOf(files: BuiltFiles): string {
  const lines = [...files.paths].toSorted(compareText).map((path) => `${sha256(files.read(path))}  ${path}\n`);
  return lines.join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const LINE = /^([\da-f]{64}) [ *](.+)$/;

/** Where the files of a site are not those that its manifest, the file `file`, names. */
export function checkManifest(files: BuiltFiles, file: string): readonly Diagnostic[] {
  const text = readText(file);
  const lines = text?.split(/\r?\n/) ?? [];
  const named = lines.flatMap((line, index) => {
    const [, hash = '', path = ''] = LINE.exec(line) ?? [];
    return path === '' ? [] : [{ hash, path, line, index }];
  });
  if (text === null || named.length === 0 || named.length < lines.filter((line) => line !== '').length) {
    const help = 'give the file that "npm run build -- --manifest" wrote';
    const what = text === null ? 'cannot be read' : 'is no manifest of a site';
    return [fileError(file, 'bad-manifest', `${file} ${what}`, help)];
  }
  const known = new Set(named.map(({ path }) => path));
  const added = [...files.paths].filter((path) => !known.has(path));
  return [
    ...named.flatMap(({ hash, path, line, index }) => {
      const place: Place = { file, line: index + 1, column: 1, length: line.length, source: line };
      if (!files.paths.has(path)) return [mismatch(`"${path}" is missing`, place)];
      return sha256(files.read(path)) === hash ? [] : [mismatch(`"${path}" is not what was built`, place)];
    }),
    ...added.map((path) => mismatch(`"${path}" is none of the files that were built`, beginningOf(files, path))),
  ];
}

/** What was added has no line in the manifest. */
function beginningOf({ folder }: BuiltFiles, path: string): Place {
  return { file: join(folder, path).split(sep).join('/'), line: 1, column: 1, length: 1, source: '' };
}

function mismatch(message: string, place: Place): Diagnostic {
  const help = 'deploy what was built, or build again with --manifest if this is the newer one';
  return { severity: 'error', code: 'manifest-mismatch', message, place, help };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
