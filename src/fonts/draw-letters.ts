import { readFile } from 'node:fs/promises';
import { hashOf } from '../files/hash.ts';
import { usualFaces } from './font-face.ts';
import { type FontPackage, installedPackage, isInRanges, readFontPackage } from './font-package.ts';

/** Letters as a drawing: outlines in thousandths of their size, upwards from their line, from left to right. */
export interface DrawnLetters {
  /** Of SVG, each with where it begins. */
  readonly paths: readonly { readonly x: number; readonly d: string }[];
  readonly width: number;
  /** Of a capital. */
  readonly height: number;
}

const CAPITAL = 698;

const [, face] = usualFaces.names;

/** A few letters in the typeface of headings, each by itself; `null` where it lacks one. The tools are loaded here, since few builds need them. */
export async function drawLetters(letters: string): Promise<DrawnLetters | null> {
  const source = await readFontPackage(face.source);
  let width = 0;
  const paths: { x: number; d: string }[] = [];
  for (const letter of letters) {
    const drawn = await drawLetter(letter, source);
    if (drawn === null) return null;
    paths.push({ x: width, d: drawn.d });
    width += drawn.width;
  }
  return width === 0 ? null : { paths, width, height: CAPITAL };
}

async function drawLetter(letter: string, source: FontPackage): Promise<{ d: string; width: number } | null> {
  const script = source.scripts.find(({ ranges }) => isInRanges(letter, ranges));
  if (script === undefined) return null;
  const [{ convert }, hb] = await Promise.all([import('fontverter'), import('harfbuzzjs')]);
  const bytes = await convert(await readFile(source.fileOf(face, script)), 'sfnt');
  // What the library returns lies in memory that its next call writes to.
  const font = new hb.Font(new hb.Face(new hb.Blob(Uint8Array.from(bytes))));
  const buffer = new hb.Buffer();
  buffer.addText(letter);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const [glyph] = buffer.getGlyphInfosAndPositions();
  if (glyph === undefined || glyph.codepoint === 0) return null;
  return { d: font.glyphToPath(glyph.codepoint), width: glyph.xAdvance ?? 0 };
}

/** What a drawing of letters depends on besides them. */
export async function lettersRecipe(): Promise<string> {
  const names = ['@fontsource/ibm-plex-serif', 'fontverter', 'harfbuzzjs'];
  const versions = await Promise.all(names.map(async (name) => (await installedPackage(name)).version));
  return hashOf('1', ...versions);
}
