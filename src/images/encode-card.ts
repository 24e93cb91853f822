import { loadSharp, MAX_PIXELS } from './inspect-picture.ts';

/** A picture that is laid over a drawing, cut to a square. Lengths are pixels. */
export interface Overlay {
  readonly bytes: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Few colours make a small file: drawings have their inks and what lies between them and the paper. */
const PALETTE = { palette: true, compressionLevel: 6, effort: 1, dither: 0 } as const;
const COLOURS = { drawing: 64, picture: 192 } as const;

/** A drawing with pictures over it, as a small PNG. Same bytes, same library: same result. */
export async function encodeCard(svg: string, overlays: readonly Overlay[]): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const squares = await Promise.all(
    overlays.map(async ({ bytes, left, top, size }) => ({ input: await squareOf(bytes, size), left, top })),
  );
  const hasPictures = squares.length > 0;
  return await sharp(Buffer.from(svg))
    .composite(squares)
    .removeAlpha()
    .png({ ...PALETTE, colours: hasPictures ? COLOURS.picture : COLOURS.drawing })
    .toBuffer();
}

/** On white, which a drawing is made for. */
async function squareOf(bytes: Uint8Array, size: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const options = { limitInputPixels: MAX_PIXELS };
  const { width = size, height = size, format } = await sharp(bytes, options).metadata();
  // A drawing is drawn as large as it is wanted, and not made larger afterwards.
  const density = Math.min(2400, Math.max(1, (72 * size) / Math.min(width, height)));
  return await sharp(bytes, { ...options, autoOrient: true, ...(format === 'svg' ? { density } : {}) })
    .resize(size, size, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
}
