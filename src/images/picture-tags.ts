import { loadSharp } from './inspect-picture.ts';

/** What the metadata of a picture say of who took it, beside how it is to be shown. */
export type PictureTag = 'place' | 'serial number' | 'owner';

/** Which of these the metadata of a picture (its bytes, in any format that can be read) say. */
export async function pictureTags(bytes: Uint8Array): Promise<readonly PictureTag[]> {
  // The library throws at once when it is given nothing.
  if (bytes.length === 0) return [];
  const sharp = await loadSharp();
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const { exif, xmp } = metadata ?? {};
  const tags = exif === undefined ? new Set<number>() : readTags(exif);
  const text = xmp?.toString('utf8') ?? '';
  return [
    ...(tags.has(GPS) || text.includes('GPSLatitude') ? ['place' as const] : []),
    ...(SERIALS.some((tag) => tags.has(tag)) || /SerialNumber/.test(text) ? ['serial number' as const] : []),
    ...(tags.has(OWNER) || /OwnerName/.test(text) ? ['owner' as const] : []),
  ];
}

// Source: CIPA DC-008, "Exif", 4.6.
const HEADER = 'Exif\0\0';
const GPS = 0x8825;
const EXIF = 0x8769;
const OWNER = 0xa430;
const SERIALS = [0xa431, 0xa435];

/** The tags of the first directory of Exif, and of the one for the camera that it names. */
function readTags(exif: Buffer): ReadonlySet<number> {
  const tiff = exif.subarray(exif.toString('latin1', 0, HEADER.length) === HEADER ? HEADER.length : 0);
  if (tiff.length < 10) return new Set();
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const entriesAt = (start: number): readonly number[] => {
    if (start + 2 > tiff.length) return [];
    const entries = Array.from({ length: read16(start) }, (_, index) => start + 2 + index * 12);
    return entries.filter((entry) => entry + 12 <= tiff.length);
  };
  const first = entriesAt(read32(4));
  const camera = first.find((entry) => read16(entry) === EXIF);
  return new Set([...first, ...(camera === undefined ? [] : entriesAt(read32(camera + 8)))].map(read16));
}
