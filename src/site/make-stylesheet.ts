import path from 'node:path';
import { cacheIn } from '../files/cached-file.ts';
import { charactersOf } from '../fonts/characters-of.ts';
import { makeFonts } from '../fonts/make-fonts.ts';
import { outputPath } from '../texts/address.ts';
import type { SiteFile, SiteOptions } from './site.ts';
import { ASSETS, createAsset } from './site-files.ts';

/** The style sheet that all pages load. */
export interface Stylesheet {
  /** Path on the site. */
  readonly path: string;
  /** Paths of the fonts that pages ask for before they have read the style sheet. */
  readonly fonts: readonly string[];
  /** The style sheet itself and all its fonts. */
  readonly files: readonly SiteFile[];
}

/**
 * The style sheet with the fonts for all text that `shown` holds, however deep, and for that of the style sheet itself; a
 * preview takes the fonts whole, which is quick. `styles` is the compiled text, without fonts.
 */
export async function makeStylesheet(
  styles: string,
  shown: readonly unknown[],
  { hashedAssets, cache }: Pick<SiteOptions, 'hashedAssets' | 'cache'>,
): Promise<Stylesheet> {
  const characters = hashedAssets ? charactersOf([shown, styles]) : null;
  const fonts = await makeFonts(characters, cacheIn(path.join(cache, 'fonts')));
  const stylesheet = createAsset('site.css', fonts.css + styles, hashedAssets);
  const files = fonts.files.map(({ name, key, make }) => ({ path: outputPath(ASSETS + name), key, make }));
  return {
    path: stylesheet.path,
    fonts: fonts.preload.map((name) => ASSETS + name),
    files: [stylesheet.file, ...files],
  };
}
