import path from 'node:path';
import { cacheIn } from '../files/cached-file.ts';
import { charactersOf } from '../fonts/characters-of.ts';
import type { FontFile } from '../fonts/font-file.ts';
import { makeFonts } from '../fonts/make-fonts.ts';
import { type InstalledTypeface, typefacesFor } from '../i18n/script-typefaces.ts';
import { type BySheet, bySheet, type SheetName } from '../pages/sheets.ts';
import { ASSETS, outputPath } from '../texts/address.ts';
import type { Theme } from './read-theme.ts';
import type { SiteFile, SiteOptions } from './site.ts';
import { createAsset } from './site-files.ts';

/** The style sheets and fonts of a site. */
export interface Stylesheets {
  /** Paths of the style sheets on the site. */
  readonly stylesheets: BySheet<string>;
  /** Path of the site's own; `null` without one. */
  readonly theme: string | null;
  /** Paths of the fonts that pages ask for before they have read the style sheets. */
  readonly fonts: readonly string[];
  /** The files of these and of all other fonts. */
  readonly fontFiles: readonly FontFile[];
  /** All files. */
  readonly files: readonly SiteFile[];
}

/**
 * The style sheets, with the fonts for all text that `shown` holds, however deep, and for that of the style sheets
 * themselves; a preview takes the fonts whole, which is quick. Those of other `typefaces` come along where a build shows their
 * letters. `texts` are compiled, without fonts; `theme` is the site’s own.
 */
export async function makeStylesheets(
  texts: BySheet<string>,
  theme: Theme,
  shown: readonly unknown[],
  typefaces: readonly InstalledTypeface[],
  { hashedAssets, cache }: Pick<SiteOptions, 'hashedAssets' | 'cache'>,
): Promise<Stylesheets> {
  const characters = hashedAssets ? charactersOf([shown, texts, theme.css]) : null;
  const fonts = await makeFonts(
    characters,
    cacheIn(path.join(cache, 'fonts')),
    theme.faces ?? undefined,
    // A preview names all that there are, which a browser loads for the letters that it shows.
    characters === null ? typefaces : typefacesFor(characters, typefaces),
  );
  const textOf = (name: SheetName): string => (name === 'site' ? fonts.css : '') + texts[name];
  const sheets = bySheet((name) => createAsset(`${name}.css`, textOf(name), hashedAssets));
  const own = theme.css === '' ? null : createAsset('theme.css', theme.css, hashedAssets);
  const files = fonts.files.map(({ name, key, make }) => ({ path: outputPath(ASSETS + name), key, make }));
  return {
    theme: own?.path ?? null,
    stylesheets: bySheet((name) => sheets[name].path),
    fonts: fonts.preload.map((name) => ASSETS + name),
    fontFiles: fonts.files,
    files: [...Object.values(sheets).map(({ file }) => file), ...(own === null ? [] : [own.file]), ...files],
  };
}
