import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toDiagnostic } from './picture-problem.ts';
import { readPictureFile } from './read-picture-file.ts';
import { tellsPlace } from './tells-place.ts';

const WITH_METADATA = /\.(?:avif|jpe?g|png|webp|tiff?|heic)$/i;

/**
 * A warning for each picture among the files that are copied as they are (paths inside the content folder) that says where it was
 * taken: the pictures of pages lose such data, these keep it.
 */
export async function checkCopiedPictures(folder: string, copied: readonly string[]): Promise<readonly Diagnostic[]> {
  const pictures = copied.filter((asset) => WITH_METADATA.test(asset));
  const warnings = await Promise.all(pictures.map((asset) => checkOne(folder, asset)));
  return warnings.flat();
}

async function checkOne(folder: string, asset: string): Promise<readonly Diagnostic[]> {
  const read = await readPictureFile(join(folder, asset));
  // What cannot be read is told where it is copied.
  if ('problem' in read || !(await tellsPlace(read.bytes))) return [];
  const what = 'says where it was taken, and is copied as it is';
  const help = 'remove its metadata, or move it into media/ and show it on a page, where it loses them';
  return [{ ...toDiagnostic({ code: 'picture-tells-place', what, help }, folder, asset), severity: 'warning' }];
}
