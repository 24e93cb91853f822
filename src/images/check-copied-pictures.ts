import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadSharp } from './inspect-picture.ts';
import { toDiagnostic } from './picture-problem.ts';
import { readPictureFile } from './read-picture-file.ts';

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
  // What cannot be read is reported where it is copied.
  if ('problem' in read || !(await hasLocation(read.bytes))) return [];
  const what = 'says where it was taken, and is copied as it is';
  const help = 'remove its metadata, or move it into media/ and show it on a page, where it loses them';
  return [{ ...toDiagnostic({ code: 'picture-tells-place', what, help }, folder, asset), severity: 'warning' }];
}

/** Whether the metadata of a picture (its bytes, in any format that can be read) say where it was taken. */
async function hasLocation(bytes: Uint8Array): Promise<boolean> {
  // The library throws at once when it is given nothing.
  if (bytes.length === 0) return false;
  const sharp = await loadSharp();
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const { exif, xmp } = metadata ?? {};
  return (exif !== undefined && hasGpsTag(exif)) || xmp?.includes('GPSLatitude') === true;
}

const HEADER = 'Exif\0\0';
const GPS_TAG = 0x8825;

/** The first directory of Exif names the directory of the location by this tag. Source: CIPA DC-008, "Exif", 4.6. */
function hasGpsTag(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, HEADER.length) === HEADER ? HEADER.length : 0);
  if (tiff.length < 10) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return false;
  const starts = Array.from({ length: read16(first) }, (_, index) => first + 2 + index * 12);
  return starts.some((start) => start + 2 <= tiff.length && read16(start) === GPS_TAG);
}
