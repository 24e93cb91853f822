import { join } from 'node:path';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { isAnimation } from './inspect-picture.ts';
import { openPictureContext, type PictureContext } from './picture-context.ts';
import { type PictureProblem, toDiagnostic } from './picture-problem.ts';
import { pictureTags } from './picture-tags.ts';
import { readPictureFile } from './read-picture-file.ts';
import { inspectCached } from './read-pictures.ts';
import { type SniffedFormat, sniffFormat } from './sniff-format.ts';

const WITH_METADATA = /\.(?:avif|jpe?g|png|webp|tiff?|heic)$/i;

/** The formats whose bytes are looked at here, and what their names may be; those of others are where names are checked. */
const SHOWN = /\.(avif|jpe?g|png|webp)$/i;

/**
 * What is wrong with pictures among the files that are copied as they are (paths inside the content folder): an error for what
 * is no picture, a warning for one that is damaged, has the name of another format, or says where it was taken: the pictures of
 * pages lose such data, these keep it. What is known of a picture is cached below the folder `cache`.
 */
export async function checkCopiedPictures(
  folder: string,
  copied: readonly string[],
  cache: string,
): Promise<readonly Diagnostic[]> {
  const pictures = copied.filter((asset) => WITH_METADATA.test(asset));
  if (pictures.length === 0) return [];
  const context = await openPictureContext(folder, cache);
  const found = await Promise.all(pictures.map((asset) => context.limit(() => checkOne(context, asset))));
  return found.flat();
}

async function checkOne({ folder, cache }: PictureContext, asset: string): Promise<readonly Diagnostic[]> {
  const read = await readPictureFile(join(folder, asset));
  // What cannot be read is reported where it is copied.
  if ('problem' in read) return [];
  const { bytes } = read;
  const [, ending] = SHOWN.exec(asset) ?? [];
  const disguise = ending === undefined ? null : disguiseOf(sniffFormat(bytes), ending);
  if (disguise !== null) return [{ ...toDiagnostic(disguise.problem, folder, asset), severity: disguise.severity }];
  const damage = ending === undefined ? null : await damageOf(bytes, cache);
  const problems = [
    ...(damage === null ? [] : [damage]),
    ...((await pictureTags(bytes)).includes('place') ? [TELLS_PLACE] : []),
  ];
  return problems.map((problem) => ({ ...toDiagnostic(problem, folder, asset), severity: 'warning' }));
}

const TELLS_PLACE: PictureProblem = {
  code: 'picture-tells-place',
  what: 'says where it was taken, and is copied as it is',
  help: 'remove its metadata, or move it into media/ and show it on a page, where it loses them',
};

const RENAME = 'save it in the format of its ending, or give it the ending of its format';

/** What a file really is, whose name says that it is a picture of a certain format. */
function disguiseOf(
  format: SniffedFormat | null,
  ending: string,
): { readonly problem: PictureProblem; readonly severity: Severity } | null {
  if (format === null)
    return {
      problem: {
        code: 'bad-picture',
        what: 'holds no picture',
        help: 'put a picture of that format there, or remove it',
      },
      severity: 'error',
    };
  if (format.name.toLowerCase() === ending.toLowerCase().replace(/^jpg$/, 'jpeg')) return null;
  const what = `is really a file of the format ${format.name}`;
  // Browsers show a picture by its bytes, whatever it is called.
  const severity = format.kind === 'other' ? 'error' : 'warning';
  return { problem: { code: 'bad-picture', what, help: RENAME }, severity };
}

/** Copied pictures may be animated, and of any size. */
async function damageOf(bytes: Uint8Array, cache: string): Promise<PictureProblem | null> {
  const inspected = await inspectCached(bytes, cache);
  if (!('problem' in inspected) || isAnimation(inspected)) return null;
  return inspected.problem.code === 'bad-picture' ? inspected.problem : null;
}
