import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import type { FontFace } from './font-face.ts';

/** A typeface as Fontsource packs it: a file for each face and script. */
export interface FontPackage {
  readonly version: string;
  /** Latin first, as the package says which characters each file is for. */
  readonly scripts: readonly Script[];
  /** The WOFF2 file of a face with the characters of one script. */
  readonly fileOf: (face: Pick<FontFace, 'drawnWeight' | 'style'>, script: Script) => string;
}

/** Characters that share a file. */
export interface Script {
  /** Such as `latin-ext`. */
  readonly name: string;
  /** As CSS writes it. */
  readonly unicodeRange: string;
  readonly ranges: readonly CodePoints[];
}

/** Reads the metadata of a typeface's package, such as `ibm-plex-serif`; throws when it is not installed. */
export async function readFontPackage(source: string): Promise<FontPackage> {
  const { folder, version } = await installedPackage(`@fontsource/${source}`);
  const listed: unknown = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8'));
  return {
    version,
    scripts: Object.entries(listed ?? {})
      .map(toScript)
      .toSorted(latinFirst),
    fileOf: ({ drawnWeight, style }, { name }) =>
      path.join(folder, 'files', `${source}-${name}-${drawnWeight}-${style}.woff2`),
  };
}

/** Where a package is installed and in which version, without loading it; throws when it is not. */
export async function installedPackage(name: string): Promise<{ readonly folder: string; readonly version: string }> {
  const file = findPackageJSON(name, import.meta.url);
  const description: unknown = file === undefined ? null : JSON.parse(await readFile(file, 'utf8'));
  if (file !== undefined && typeof description === 'object' && description !== null && 'version' in description) {
    return { folder: path.dirname(file), version: String(description.version) };
  }
  throw new Error(`the package "${name}" is not installed: run "npm ci"`);
}

/** Parts of Chinese, Japanese and Korean have a number in brackets: `[4]`. */
function toScript([name, range]: readonly [string, unknown]): Script {
  const unicodeRange = String(range);
  return { name: name.replace(/[[\]]/g, ''), unicodeRange, ranges: parseUnicodeRanges(unicodeRange) };
}

/** A character in two files is taken from the one that pages load anyway. */
function latinFirst(one: Script, other: Script): number {
  return Number(other.name === 'latin') - Number(one.name === 'latin');
}

/** The first and the last code point of a run of characters. */
export type CodePoints = readonly [first: number, last: number];

/** Reads what CSS writes as `unicode-range`: `U+41-5A,U+131` → `[[0x41, 0x5a], [0x131, 0x131]]`. */
export function parseUnicodeRanges(text: string): readonly CodePoints[] {
  return [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

/** Whether a character lies in one of the ranges. */
export function isInRanges(character: string, ranges: readonly CodePoints[]): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= point && point <= last);
}
