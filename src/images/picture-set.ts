import type { PictureSize } from './inspect-picture.ts';
import { type PictureFormat, planAnimation, planVariants, variantPath } from './picture-variants.ts';

/** All that a page needs to show one picture: plain JSON, so that a view can carry it. */
export interface PictureSet {
  /** Path on the site, from `/` on, of the fallback in a sensible width. */
  readonly src: string;
  /** Size in pixels of the largest variant, as it is seen: with the orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The best format first; the last one is the fallback's, for `<img srcset>`. None for a drawing. */
  readonly sources: readonly PictureSource[];
}

/** One format of a picture in all its widths, the smallest first. */
export interface PictureSource {
  readonly type: `image/${PictureFormat}`;
  /** Paths on the site, from `/` on, each with its width in pixels. */
  readonly srcset: readonly { readonly path: string; readonly width: number }[];
}

/** The width in pixels up to which the fallback is offered to browsers that do not choose one themselves. */
const SENSIBLE_WIDTH = 960;

/** What a page needs to lead to the moving picture of these facts as it moves. */
export function makeAnimationSet(facts: PictureSize, name: string): PictureSet {
  const variant = planAnimation(facts);
  return { src: `/${variantPath(name, variant)}`, width: variant.width, height: variant.height, sources: [] };
}

/** What a page needs to show the picture of these facts, whose files begin with `name`. */
export function makePictureSet(facts: PictureSize, name: string): PictureSet {
  const variants = planVariants(facts);
  const fallbacks = variants.filter(({ format }) => format === facts.fallback);
  // Of a wide drawing the only file is wider than that.
  const shown = fallbacks.findLast(({ width }) => width <= SENSIBLE_WIDTH) ?? fallbacks[0];
  const largest = fallbacks.at(-1);
  if (shown === undefined || largest === undefined) throw new Error(`no width for a picture of ${facts.width} pixels`);
  // A drawing has one file, in any width.
  const inFormats = facts.fallback === 'svg' ? [] : variants;
  return {
    src: `/${variantPath(name, shown)}`,
    width: largest.width,
    height: largest.height,
    sources: [...Map.groupBy(inFormats, ({ format }) => format)].map(([format, own]) => ({
      type: `image/${format}`,
      srcset: own.map((variant) => ({ path: `/${variantPath(name, variant)}`, width: variant.width })),
    })),
  };
}
