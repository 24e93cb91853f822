import { variantPath } from './name-picture.ts';
import type { PictureFacts } from './picture-facts.ts';
import type { PictureSet } from './picture-set.ts';
import { planVariants } from './plan-variants.ts';

/** The width in pixels up to which the fallback is offered to browsers that do not choose one themselves. */
const SENSIBLE_WIDTH = 960;

/** What a page needs to show the picture of these facts, whose files begin with `name`. */
export function makePictureSet(facts: PictureFacts, name: string): PictureSet {
  const variants = planVariants(facts);
  const fallbacks = variants.filter(({ format }) => format === facts.fallback);
  const shown = fallbacks.findLast(({ width }) => width <= SENSIBLE_WIDTH);
  const largest = fallbacks.at(-1);
  if (shown === undefined || largest === undefined) throw new Error(`no width for a picture of ${facts.width} pixels`);
  return {
    src: `/${variantPath(name, shown)}`,
    width: largest.width,
    height: largest.height,
    sources: [...Map.groupBy(variants, ({ format }) => format)].map(([format, own]) => ({
      type: `image/${format}`,
      srcset: own.map((variant) => ({ path: `/${variantPath(name, variant)}`, width: variant.width })),
    })),
  };
}
