import path from 'node:path';
import { listBuiltFiles } from '../audit/built-files.ts';
import { manifestOf } from '../audit/manifest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isIn } from '../files/is-below.ts';
import { writeWhole } from '../files/write-whole.ts';
import { badOption } from './bad-option.ts';

/** Writes the manifest of a built site, beside it (`_site.sha256`) where no file is named. The value is why it could not, or `null`. */
export async function writeManifest(out: string, named: string | true): Promise<Diagnostic | null> {
  const file = named === true ? `${out.replace(/[/\\]+$/, '')}.sha256` : named;
  if (isIn(path.resolve(file), [path.resolve(out)])) {
    return badOption(`--manifest ${file} would be a file of the site`, 'name a file outside of the output folder');
  }
  const files = listBuiltFiles(out);
  try {
    if (files !== null) await writeWhole(file, manifestOf(files));
    return null;
  } catch {
    return badOption(`--manifest ${file} cannot be written`, 'name a file in a folder that you may write to');
  }
}
