import type { Cache } from '../files/cached-file.ts';
import { type InstalledTypeface, nameOf } from '../i18n/script-typefaces.ts';
import { subsetRecipe } from './cut-font.ts';
import { fallbackRule, fontRule } from './font-css.ts';
import { type FontFace, fontFaces } from './font-face.ts';
import { cutFiles, type FontFile, standInFiles, wholeFiles } from './font-file.ts';
import { readFontPackage } from './font-package.ts';

/** The web fonts of a site. */
export interface Fonts {
  /** Rules for a style sheet that lies in the same folder as the files. */
  readonly css: string;
  readonly files: readonly FontFile[];
  /** Names of the files that pages ask for early. */
  readonly preload: readonly string[];
}

/**
 * The web fonts for these characters in these faces, the usual ones where nobody says others, and in those that stand in for letters
 * that the faces lack; `null` stands for all that there are, as they come. Nothing is cut before a file is made. Throws when a
 * font package is not installed.
 */
export async function makeFonts(
  characters: string | null,
  cache: Cache,
  faces: readonly FontFace[] = fontFaces,
  standIns: readonly InstalledTypeface[] = [],
): Promise<Fonts> {
  const cutting = characters === null ? null : { characters, recipe: await subsetRecipe(), cache };
  const own = await Promise.all(
    faces.map(async (face) => {
      const source = await readFontPackage(face.source);
      return cutting === null ? wholeFiles(face, source) : cutFiles(face, source, cutting);
    }),
  );
  const others = await Promise.all(
    standIns.map(async (typeface) => {
      const source = await readFontPackage(nameOf(typeface));
      return (await Promise.all(faces.map((face) => standInFiles(face, typeface, source, cutting)))).flat();
    }),
  );
  // Of two rules for a character the last one counts: signs that both have are those of the face itself.
  const files = [...others.flat(), ...own.flat()];
  const preload = files.filter(({ face, script }) => face.preload && script.name === 'latin');
  return {
    css: [...files.map(fontRule), ...faces.map(fallbackRule)].join(''),
    // Two faces may have the letters of one file.
    files: [...new Map(files.map((file) => [file.name, file])).values()],
    preload: preload.map(({ name }) => name),
  };
}
