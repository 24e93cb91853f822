import { readFile } from 'node:fs/promises';
import path from 'node:path';
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
export async function cutFiles(
  face: FontFace,
  source: FontPackage,
  { characters, recipe, cache, shapes = 'simple' }: Cutting,
): Promise<readonly FontFile[]> {
  const shares = await Promise.all(
    shareOut(characters, source.scripts).map(async ([script, share]) => {
      const isDrawn = script.name === 'latin' || (await hasAny(share, source.fileOf(face, script), source, cache));
      return isDrawn ? [[script, share] as const] : [];
    }),
  );
  return shares.flat().map(([script, share]) => {
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
export async function standInFiles(
  face: FontFace,
  typeface: InstalledTypeface,
  source: FontPackage,
  cutting: Cutting | null,
): Promise<readonly FontFile[]> {
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
  const files =
    cutting === null ? wholeFiles(drawn, own) : await cutFiles(drawn, own, { ...cutting, shapes: 'complex' });
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

/**
 * Whether a file draws one of these characters: packages say of a file that it is for a range of which it may draw a few. A font without
 * any glyph is refused by browsers, each time. What a file draws is read once and cached.
 */
async function hasAny(
  characters: string,
  file: string,
  { version }: Pick<FontPackage, 'version'>,
  cache: Cache,
): Promise<boolean> {
  const bytes = await cache(hashOf('drawn', version, path.basename(file)), async () => {
    const [{ convert }, hb] = await Promise.all([import('fontverter'), import('harfbuzzjs')]);
    const face = new hb.Face(new hb.Blob(Uint8Array.from(await convert(await readFile(file), 'sfnt'))));
    return new TextEncoder().encode(JSON.stringify([...face.collectUnicodes()]));
  });
  const drawn: readonly number[] = JSON.parse(new TextDecoder().decode(bytes));
  const points = new Set(drawn);
  return [...characters].some((character) => points.has(character.codePointAt(0) ?? 0));
}

/** `plex-serif-300-latin`. */
function stem({ family, weight, style }: FontFace, { name }: Script): string {
  const slanted = style === 'italic' ? '-italic' : '';
  return `${family.toLowerCase().replaceAll(' ', '-')}-${weight}${slanted}-${name}`;
}
