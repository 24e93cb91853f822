import { posix } from 'node:path';
import { loadSharp, MAX_ANIMATION_PIXELS, MAX_PIXELS, type PictureSize } from './inspect-picture.ts';
import { inspectSvg } from './inspect-svg.ts';

/** The formats in which a picture is served: modern ones first, those that every browser reads last. */
export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png' | 'svg';

/** One file that is made of a picture. */
export interface Variant {
  readonly format: PictureFormat;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it shows all frames of a moving picture, not the first alone. */
  readonly moves?: boolean;
}

/** Widths in pixels for phones up to large screens. */
const WIDTHS = [320, 640, 960, 1280];
const MAX_WIDTH = 1920;

/** The longest side of a WebP, in pixels; a very high and narrow picture is made smaller to fit. */
const MAX_HEIGHT = 16_383;

/** The variants of a picture, the best format first, then the smallest first; never larger than the picture. */
export function planVariants({ width, height, fallback }: PictureSize): readonly Variant[] {
  if (fallback === 'svg') return [{ format: fallback, width, height }];
  const formats: readonly PictureFormat[] = ['avif', 'webp', fallback];
  const largest = Math.max(1, Math.min(width, MAX_WIDTH, Math.floor((width * MAX_HEIGHT) / height)));
  const sizes = [...WIDTHS.filter((smaller) => smaller < largest), largest].map((wide) => ({
    width: wide,
    height: Math.min(MAX_HEIGHT, Math.max(1, Math.round((height * wide) / width))),
  }));
  return formats.flatMap((format) => sizes.map((size) => ({ format, ...size })));
}

/** A moving picture as it moves: a GIF becomes much smaller like that. Nobody sees it who did not ask for it. */
export function planAnimation({ width, height }: PictureSize): Variant {
  const scale = Math.min(1, MAX_ANIMATION_SIDE / Math.max(width, height));
  const [wide = 1, high = 1] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  return { format: 'webp', width: wide, height: high, moves: true };
}

const MAX_ANIMATION_SIDE = 1280;

const MAX_LENGTH = 60;

/**
 * The first part of the names of a picture's files, readable and only of ASCII, so that a `srcset` needs no escapes:
 * `media/Über uns.JPG` → `uber-uns-1a2b3c4d`; a name without Latin letters and digits counts as `picture`.
 */
export function namePicture(asset: string, contentHash: string): string {
  const slug = posix
    .parse(asset)
    .name.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${slug === '' ? 'picture' : slug}-${contentHash.slice(0, 8)}`;
}

/** Where a variant lies below the published folder: `media/uber-uns-1a2b3c4d-640.webp`. */
export function variantPath(name: string, { format, width, moves }: Variant): string {
  return `media/${name}-${width}${moves ? '-moving' : ''}.${format === 'jpeg' ? 'jpg' : format}`;
}

/** How each format is written: good to look at on a dense screen, and quick enough for two processor cores. */
export const encoding = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 80, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9 },
  animation: { quality: 75, effort: 2 },
} as const;

/**
 * A variant of a picture: turned as its camera was held, in the colours of sRGB, and without any metadata, which is what
 * the library does unless told to keep it; of a moving picture the first frame, unless
 * all are wanted; a drawing as far as it is safe. Same bytes, same library, same result. Throws when the picture cannot be decoded.
 */
export async function encodeVariant(
  bytes: Uint8Array,
  { format, width, height, moves = false }: Variant,
): Promise<Uint8Array> {
  if (format === 'svg') return await encodeSvg(bytes);
  const sharp = await loadSharp();
  const limitInputPixels = moves ? MAX_ANIMATION_PIXELS : MAX_PIXELS;
  return await sharp(bytes, { autoOrient: !moves, animated: moves, limitInputPixels, failOn: 'warning' })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .toFormat(format, encoding[moves ? 'animation' : format])
    .toBuffer();
}

async function encodeSvg(bytes: Uint8Array): Promise<Uint8Array> {
  const svg = await inspectSvg(bytes);
  if ('problem' in svg) throw new Error(`this drawing ${svg.problem.what}`);
  return new TextEncoder().encode(svg.xml);
}
