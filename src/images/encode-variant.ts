import { MAX_PIXELS } from './inspect-picture.ts';
import { loadSharp } from './load-sharp.ts';
import type { Variant } from './plan-variants.ts';

/** How each format is written: good to look at on a dense screen, and quick enough for two processor cores. */
export const encoding = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 80, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const;

/**
 * A variant of a picture: turned as its camera was held, in the colours of sRGB, and without any metadata, which is what
 * the library does unless told to keep it. Same bytes, same library, same result. Throws when the picture cannot be decoded.
 */
export async function encodeVariant(bytes: Uint8Array, { format, width, height }: Variant): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return await sharp(bytes, { autoOrient: true, limitInputPixels: MAX_PIXELS, failOn: 'warning' })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .toFormat(format, encoding[format])
    .toBuffer();
}
