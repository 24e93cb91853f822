import { loadSharp, MAX_PIXELS } from './inspect-picture.ts';
import { encoding } from './picture-variants.ts';

/** How an icon is made of a picture. */
export interface IconShape {
  /** Of its sides, in pixels. */
  readonly size: number;
  /** How much of them the picture takes; the rest is free on all sides. */
  readonly share: number;
  /** What stands behind it, `#fcfbf7`; `null` leaves it clear. */
  readonly background: string | null;
}

/** A picture, or a drawing that is safe, as a square PNG. Same bytes, same library: same result. */
export async function encodeIcon(bytes: Uint8Array, { size, share, background }: IconShape): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const inner = Math.round(size * share);
  const options = { limitInputPixels: MAX_PIXELS };
  const { width = size, height = size, format } = await sharp(bytes, options).metadata();
  // A drawing is drawn as large as it is wanted, and not made larger afterwards.
  const density = Math.min(2400, Math.max(1, (72 * inner) / Math.max(width, height)));
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const picture = await sharp(bytes, { ...options, autoOrient: true, ...(format === 'svg' ? { density } : {}) })
    .resize(inner, inner, { fit: 'contain', background: clear })
    .extend({ top: before, left: before, bottom: after, right: after, background: clear })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const shown = background === null ? sharp(picture) : sharp(picture).flatten({ background });
  return await shown.png(encoding.png).toBuffer();
}
