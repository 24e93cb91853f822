import { encodePalette } from './encode-palette.ts';
import { loadSharp, MAX_PIXELS } from './inspect-picture.ts';

/** A picture that is laid over a drawing, cut to a square. Lengths are pixels. */
export interface Overlay {
  readonly bytes: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** A palette that is found for any picture; few colours make a small file. */
const PALETTE = { palette: true, compressionLevel: 6, effort: 1, dither: 0, colours: 192 } as const;

/** A drawing with pictures over it, as a small PNG. Same bytes, same library: same result. */
export async function encodeCard(svg: string, overlays: readonly Overlay[]): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const drawing = sharp(Buffer.from(svg));
  if (overlays.length === 0) {
    const { data, info } = await drawing.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const encoded = await encodePalette({ data, width: info.width, height: info.height });
    if (encoded !== null) return encoded;
  }
  const squares = await Promise.all(
    overlays.map(async ({ bytes, left, top, size }) => ({ input: await squareOf(bytes, size), left, top })),
  );
  return await drawing.composite(squares).removeAlpha().png(PALETTE).toBuffer();
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
