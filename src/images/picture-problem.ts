import { join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Why a picture cannot be shown. */
export interface PictureProblem {
  readonly code:
    | 'bad-picture'
    | 'moving-picture'
    | 'picture-tells-place'
    | 'picture-too-large'
    | 'unreadable'
    | 'unsafe-svg';
  /** Completes a sentence that begins with the name of the file: `is animated`. */
  readonly what: string;
  readonly help: string;
}

/** A problem of an asset (path inside the content folder) as an error at the beginning of its file. */
export function toDiagnostic({ code, what, help }: PictureProblem, folder: string, asset: string): Diagnostic {
  const file = join(folder, asset).split(sep).join('/');
  const place = { file, line: 1, column: 1, length: 1, source: '' };
  return { severity: 'error', code, message: `${file} ${what}`, place, help };
}
