import { loadSharp } from './load-sharp.ts';

/** Whether the metadata of a picture (its bytes, in any format that can be read) say where it was taken. */
export async function tellsPlace(bytes: Uint8Array): Promise<boolean> {
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

/** The first directory of Exif names the directory of the place by this tag. Source: CIPA DC-008, "Exif", 4.6. */
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
