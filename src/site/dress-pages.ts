import path from 'node:path';
import { charactersOf } from '../fonts/characters-of.ts';
import { type Fonts, makeFonts } from '../fonts/make-fonts.ts';
import { wordsFor } from '../i18n/words-for.ts';
import { outputPath } from '../pages/address.ts';
import { dressPage } from '../pages/dress-page.ts';
import type { Page } from '../pages/page.ts';
import { ASSETS, createAsset } from './create-asset.ts';
import { fileCache } from './file-cache.ts';
import type { Site } from './site.ts';
import type { SiteOptions } from './site-options.ts';

/** What pages are dressed with. */
export interface Wardrobe {
  /** The text of the style sheet, without fonts. */
  readonly styles: string;
  readonly href: (path: string) => string;
  readonly options: Pick<SiteOptions, 'hashedAssets' | 'cache'>;
}

/** Gives all pages the style sheet with the fonts for what is on them; the files are that style sheet and those fonts. */
export async function dressPages(pages: readonly Page[], { styles, href, options }: Wardrobe): Promise<Site> {
  const fonts = await fontsFor(pages, styles, options);
  const stylesheet = createAsset('site.css', fonts.css + styles, options.hashedAssets);
  const dress = { stylesheet: href(stylesheet.path), fonts: fonts.preload.map((name) => href(ASSETS + name)) };
  const files = fonts.files.map(({ name, key, make }) => ({ path: outputPath(ASSETS + name), key, make }));
  return { pages: pages.map((page) => dressPage(page, dress)), files: [stylesheet.file, ...files] };
}

/** The fonts for all that pages, the interface and the style sheet may show; a preview takes them whole, which is quick. */
function fontsFor(
  pages: readonly Page[],
  styles: string,
  { hashedAssets, cache }: Wardrobe['options'],
): Promise<Fonts> {
  const words = [...new Set(pages.map(({ locale }) => locale))].map(wordsFor);
  const characters = hashedAssets ? charactersOf([pages.map(({ view }) => view), words, styles]) : null;
  return makeFonts(characters, fileCache(path.join(cache, 'fonts')));
}
