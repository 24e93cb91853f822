import type { Cache } from '../files/cached-file.ts';
import { subsetRecipe } from './cut-font.ts';
import { fallbackRule, fontRule } from './font-css.ts';
import { type FontFace, fontFaces } from './font-face.ts';
import { cutFiles, type FontFile, wholeFiles } from './font-file.ts';
import { type FontPackage, readFontPackage } from './font-package.ts';

/** The web fonts of a site. */
export interface Fonts {
  /** Rules for a style sheet that lies in the same folder as the files. */
  readonly css: string;
  readonly files: readonly FontFile[];
  /** Names of the files that pages ask for early. */
  readonly preload: readonly string[];
}

/**
 * The web fonts for these characters in these faces, the usual ones where nobody says others; `null` stands for all that there are, as they come. Nothing is cut before a file is
 * made. Throws when a font package is not installed.
 */
export async function makeFonts(
  characters: string | null,
  cache: Cache,
  faces: readonly FontFace[] = fontFaces,
): Promise<Fonts> {
  const filesOf = await fileMaker(characters, cache);
  const files = (
    await Promise.all(faces.map(async (face) => filesOf(face, await readFontPackage(face.source))))
  ).flat();
  const preload = files.filter(({ face, script }) => face.preload && script.name === 'latin');
  return {
    css: [...files.map(fontRule), ...faces.map(fallbackRule)].join(''),
    files,
    preload: preload.map(({ name }) => name),
  };
}

type FileMaker = (face: FontFace, source: FontPackage) => readonly FontFile[];

async function fileMaker(characters: string | null, cache: Cache): Promise<FileMaker> {
  if (characters === null) return wholeFiles;
  const recipe = await subsetRecipe();
  return (face, source) => cutFiles(face, source, { characters, recipe, cache });
}
