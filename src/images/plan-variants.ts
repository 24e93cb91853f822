import type { PictureFacts } from './picture-facts.ts';
import type { PictureFormat } from './picture-set.ts';

/** One file that is made of a picture. */
export interface Variant {
  readonly format: PictureFormat;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Widths in pixels for phones up to large screens. */
const WIDTHS = [320, 640, 960, 1280];
const MAX_WIDTH = 1920;

/** The longest side of a WebP, in pixels; a very high and narrow picture is made smaller to fit. */
const MAX_HEIGHT = 16_383;

/** The variants of a picture, the best format first, then the smallest first; never larger than the picture. */
export function planVariants({ width, height, fallback }: PictureFacts): readonly Variant[] {
  const formats: readonly PictureFormat[] = ['avif', 'webp', fallback];
  const largest = Math.max(1, Math.min(width, MAX_WIDTH, Math.floor((width * MAX_HEIGHT) / height)));
  const sizes = [...WIDTHS.filter((smaller) => smaller < largest), largest].map((wide) => ({
    width: wide,
    height: Math.min(MAX_HEIGHT, Math.max(1, Math.round((height * wide) / width))),
  }));
  return formats.flatMap((format) => sizes.map((size) => ({ format, ...size })));
}
