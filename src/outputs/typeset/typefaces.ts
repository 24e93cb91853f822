import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { Cache } from '../../files/cached-file.ts';
import { hashOf } from '../../files/hash.ts';
import { findTypefaces, type InstalledTypeface, nameOf } from '../../i18n/script-typefaces.ts';

/** Where the typefaces lie: the complete ones, which have signs that those for browsers lack. */
const FOLDER = path.join(import.meta.dirname, 'fonts');
const FILES = ['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold', 'IBMPlexSerif-Medium'];

/** The typefaces of résumés and cards, as the compiler reads them: two weights of a text, and that of names. */
export async function readTypefaces(cache: Cache): Promise<readonly Uint8Array[]> {
  return await readFonts(
    FILES.map((name) => path.join(FOLDER, `${name}.woff2`)),
    cache,
  );
}

/** The two weights of a typeface for other letters. */
export async function readScriptTypeface(typeface: InstalledTypeface, cache: Cache): Promise<readonly Uint8Array[]> {
  const { folder, subset } = typeface;
  return await readFonts(
    [400, 600].map((weight) => path.join(folder, 'files', `${nameOf(typeface)}-${subset}-${weight}-normal.woff2`)),
    cache,
  );
}

async function readFonts(files: readonly string[], cache: Cache): Promise<readonly Uint8Array[]> {
  const fonts: Uint8Array[] = [];
  for (const file of files) {
    const packed = await readFile(file);
    fonts.push(await cache(`${hashOf(packed).slice(0, 16)}.ttf`, () => unpack(packed)));
  }
  return fonts;
}

let installed: readonly InstalledTypeface[] | null = null;

/** The typefaces for other letters whose packages are installed beside the engine; looked up once. */
export function installedTypefaces(): readonly InstalledTypeface[] {
  installed ??= findTypefaces((name) => {
    try {
      const file = findPackageJSON(name, import.meta.url);
      if (file === undefined) return null;
      const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return { folder: path.dirname(file), version: String(Object(about).version) };
    } catch {
      // What is not there is an error to Node.
      return null;
    }
  });
  return installed;
}

/** One after the other: what the library returns lies in memory that its next call writes to. */
async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const { convert } = await import('fontverter');
  return Uint8Array.from(await convert(packed, 'sfnt'));
}

/** All but Latin letters and common signs, which all typefaces have. */
export const UNCOMMON = /[^\u{20}-\u{7e}\u{a0}-\u{17f}]/gu;

/** The characters of a text that a typeface may lack, each once. */
export function uncommonIn(text: string): readonly string[] {
  return [...new Set(text.match(UNCOMMON) ?? [])];
}

/** Whether a résumé does without a character that its typefaces lack: without a small picture nothing is missing, without a letter it is. */
export function isLeftOut(character: string): boolean {
  return /[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Me}]/u.test(character);
}

/** Whether a character of a text has a glyph in each place where the template may set it. */
export function createCoverage([regular, semiBold]: readonly Uint8Array[]): (character: string) => boolean {
  const [first, second] = [charactersOf(regular), charactersOf(semiBold)];
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return first.has(code) && second.has(code);
  };
}

/** The code points that a font has glyphs for. Source: OpenType, `cmap`, formats 4 and 12. */
function charactersOf(font: Uint8Array | undefined): ReadonlySet<number> {
  if (font === undefined) return new Set();
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOf(bytes, 'cmap');
  const subtables = Array.from({ length: bytes.getUint16(table + 2) }, (_, index) => {
    return table + bytes.getUint32(table + 4 + index * 8 + 4);
  });
  return new Set(subtables.flatMap((at) => rangesOf(bytes, at)).flatMap(([first, last]) => range(first, last)));
}

type Range = readonly [first: number, last: number];

function rangesOf(bytes: DataView, at: number): readonly Range[] {
  const format = bytes.getUint16(at);
  if (format === 12) {
    const groups = Array.from({ length: bytes.getUint32(at + 12) }, (_, index) => at + 16 + index * 12);
    return groups.map((group) => [bytes.getUint32(group), bytes.getUint32(group + 4)]);
  }
  if (format !== 4) return [];
  const doubled = bytes.getUint16(at + 6);
  const segments = Array.from({ length: doubled / 2 }, (_, index) => index * 2);
  // The last segment stands for no character.
  return segments
    .map((offset): Range => [bytes.getUint16(at + 16 + doubled + offset), bytes.getUint16(at + 14 + offset)])
    .filter(([first]) => first !== 0xffff);
}

function tableOf(bytes: DataView, name: string): number {
  const records = Array.from({ length: bytes.getUint16(4) }, (_, index) => 12 + index * 16);
  const found = records.find((at) =>
    [...name].every((letter, index) => bytes.getUint8(at + index) === letter.charCodeAt(0)),
  );
  return found === undefined ? 0 : bytes.getUint32(found + 8);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
