import { readFile } from 'node:fs/promises';
import type { Cache } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import type { InstalledTypeface } from '../i18n/script-typefaces.ts';
import { cutFont, type Shapes } from './cut-font.ts';
import type { FontFace } from './font-face.ts';
import { type FontPackage, isInRanges, type Script } from './font-package.ts';

/** A file of the site with one face and the characters of one script. */
export interface FontFile {
  readonly face: FontFace;
  readonly script: Script;
  /** File name, without a folder. */
  readonly name: string;
  /** Hash over everything that its bytes depend on. */
  readonly key: string;
  readonly make: () => Promise<Uint8Array>;
}

/** What a font is cut with. */
export interface Cutting {
  readonly characters: string;
  readonly recipe: string;
  readonly cache: Cache;
  readonly shapes?: Shapes;
}

/** The files of a face as they come, under names that stay: quick, and the same whatever an edit brings. */
export function wholeFiles(face: FontFace, source: FontPackage): readonly FontFile[] {
  return source.scripts.map((script) => ({
    face,
    script,
    name: `${stem(face, script)}.woff2`,
    key: hashOf(source.version, stem(face, script)),
    make: () => readFile(source.fileOf(face, script)),
  }));
}

/** The files of a face with the characters that are needed, under names that depend on the content; none for a script without. */
export function cutFiles(
  face: FontFace,
  source: FontPackage,
  { characters, recipe, cache, shapes = 'simple' }: Cutting,
): readonly FontFile[] {
  return shareOut(characters, source.scripts).map(([script, share]) => {
    const key = hashOf(recipe, source.version, stem(face, script), share, ...(shapes === 'simple' ? [] : [shapes]));
    const name = `${stem(face, script)}.${key.slice(0, 10)}.woff2`;
    return {
      face,
      script,
      name,
      key,
      make: () => cache(key, () => cutFont(source.fileOf(face, script), share, shapes)),
    };
  });
}

/** The files of a face whose letters another typeface has, in place of what the face has not; upright, as most scripts are. */
export function standInFiles(
  face: FontFace,
  typeface: InstalledTypeface,
  source: FontPackage,
  cutting: Cutting | null,
): readonly FontFile[] {
  const script = source.scripts.find(({ name }) => name === typeface.subset);
  if (script === undefined) return [];
  const drawnWeight = face.weight > 500 ? 600 : 400;
  const drawn = {
    ...face,
    family: typeface.family.replace(/^IBM /, ''),
    weight: drawnWeight,
    drawnWeight,
    style: 'normal',
  } as const;
  const own = { ...source, scripts: [script] };
  const files = cutting === null ? wholeFiles(drawn, own) : cutFiles(drawn, own, { ...cutting, shapes: 'complex' });
  return files.map((file) => ({ ...file, face }));
}

/** Each character with the first script that has it; what no script has, such as Chinese, is left to the reader's fonts. */
function shareOut(characters: string, scripts: readonly Script[]): readonly (readonly [Script, string])[] {
  const home = (character: string) => scripts.find(({ ranges }) => isInRanges(character, ranges));
  const shares = Map.groupBy(characters, home);
  return scripts.flatMap((script) => {
    const share = shares.get(script);
    return share === undefined ? [] : [[script, share.join('')] as const];
  });
}

/** `plex-serif-300-latin`. */
function stem({ family, weight, style }: FontFace, { name }: Script): string {
  const slanted = style === 'italic' ? '-italic' : '';
  return `${family.toLowerCase().replaceAll(' ', '-')}-${weight}${slanted}-${name}`;
}
