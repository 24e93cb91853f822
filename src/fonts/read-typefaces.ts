import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cache } from '../files/cached-file.ts';
import { hashOf } from '../files/hash.ts';
import { type FontFace, type FontHeight, fontFaces, localFonts, type TypefaceUse, usualFaces } from './font-face.ts';
import { type FontPackage, installedPackage, readFontPackage } from './font-package.ts';

/** Packages of Fontsource by what their typefaces are for; `null` for the usual one. */
export type ChosenTypefaces = Readonly<Record<TypefaceUse, string | null>>;

/** The typefaces of a site. */
export interface Typefaces {
  readonly faces: readonly FontFace[];
  /** What style sheets write as the family, for each that is not the usual one. */
  readonly stacks: ReadonlyMap<TypefaceUse, string>;
  /** Those whose package is not installed. */
  readonly missing: readonly TypefaceUse[];
}

const USES = ['names', 'text', 'labels'] as const;

/** The faces of the chosen typefaces, each with what stands in for it until it has come; measured once and cached. */
export async function readTypefaces(chosen: ChosenTypefaces, cache: Cache): Promise<Typefaces> {
  const faces = new Map<string, FontFace>();
  const stacks = new Map<TypefaceUse, string>();
  const missing: TypefaceUse[] = [];
  for (const use of USES) {
    const source = chosen[use];
    const isUsual = source === null || source === usualFaces[use][0].source;
    const typeface = isUsual ? null : await readTypeface(source).catch(() => null);
    if (typeface === null && !isUsual) missing.push(use);
    if (typeface !== null)
      stacks.set(use, `"${typeface.family}","${typeface.family} Fallback",${system[typeface.kind]}`);
    for (const face of typeface === null ? usualFaces[use] : await facesOf(typeface, use, cache)) {
      const key = [face.family, face.weight, face.style].join();
      faces.set(key, { ...face, preload: face.preload || (faces.get(key)?.preload ?? false) });
    }
  }
  return { faces: [...faces.values()], stacks, missing };
}

type Kind = keyof typeof localFonts;

interface Typeface extends FontPackage {
  readonly source: string;
  readonly family: string;
  readonly kind: Kind;
  readonly weights: readonly number[];
  readonly styles: readonly string[];
}

const system: Readonly<Record<Kind, string>> = {
  serif: 'georgia,serif',
  sans: 'system-ui,sans-serif',
  mono: 'ui-monospace,monospace',
};

/** What the package says of the typeface; throws where it is not installed, or no typeface of this form. */
async function readTypeface(source: string): Promise<Typeface> {
  if (!/^[a-z\d-]+$/.test(source)) throw new Error('no name of a package');
  const { folder } = await installedPackage(`@fontsource/${source}`);
  const about: unknown = JSON.parse(await readFile(path.join(folder, 'metadata.json'), 'utf8'));
  const { family, category, weights, styles } = Object(about);
  if (typeof family !== 'string' || !Array.isArray(weights) || !Array.isArray(styles) || !styles.includes('normal')) {
    throw new Error('no metadata of a typeface');
  }
  const { version, scripts, fileOf } = await readFontPackage(source);
  if (scripts.length === 0) throw new Error('no typeface of letters');
  const kind = category === 'monospace' ? 'mono' : category === 'serif' ? 'serif' : 'sans';
  const name = family.replace(/^IBM (?=Plex )/, '').replace(/[^\w -]/g, '');
  return { version, scripts, fileOf, source, family: name, kind, weights: weights.map(Number), styles };
}

/** The faces that style sheets ask for, as far as the typeface has them: browsers slant and thicken what is missing. */
async function facesOf(typeface: Typeface, use: TypefaceUse, cache: Cache): Promise<readonly FontFace[]> {
  const { family, source, styles, weights, kind } = typeface;
  const normal = nearest(weights, 400);
  const faces: FontFace[] = [];
  for (const { weight, style } of usualFaces[use]) {
    const drawnWeight = nearest(weights, weight);
    if (!styles.includes(style) || (weight !== 400 && drawnWeight === normal)) continue;
    const look = style === 'italic' ? 'italic' : weight > 500 ? 'bold' : 'normal';
    const known = fontFaces.find((each) => each.source === source && each.weight === weight && each.style === style);
    const preload = use === 'names' || (use === 'text' && faces.length === 0);
    const unmeasured = { family, source, weight, drawnWeight, style, preload };
    if (known !== undefined) {
      faces.push({ ...known, preload });
      continue;
    }
    const { width, ascent, descent } = await measured(unmeasured, typeface, cache);
    faces.push({
      ...unmeasured,
      height: { ascent, descent },
      fallback: {
        names: localFonts[kind][look],
        width: Math.round((width / sampleWidths[kind][look]) * 1000) / 10,
      },
    });
  }
  return faces;
}

function nearest(weights: readonly number[], wanted: number): number {
  return weights.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0] ?? wanted;
}

/** Running text with figures, as long as a paragraph. */
const SAMPLE =
  'A small team keeps the systems of ports and hospitals running: it measures first, writes down what is there, and changes one thing at a time. Since 2019 nobody has been called at night; what failed within an hour now mends itself in 40 seconds.';

/** How wide the sample is in the fonts that stand in, in sizes of the font; read from fonts of the same widths. */
const sampleWidths: Readonly<Record<Kind, Readonly<Record<'normal' | 'italic' | 'bold', number>>>> = {
  serif: { normal: 97.65, italic: 97.79, bold: 103.34 },
  sans: { normal: 108.12, italic: 108.13, bold: 116.54 },
  mono: { normal: 146.42, italic: 146.42, bold: 146.42 },
};

interface Measures extends FontHeight {
  /** Of the sample, in sizes of the font. */
  readonly width: number;
}

async function measured(
  face: Omit<FontFace, 'height' | 'fallback'>,
  typeface: Typeface,
  cache: Cache,
): Promise<Measures> {
  const [latin] = typeface.scripts;
  if (latin === undefined) return { width: 0, ascent: 0, descent: 0 };
  const file = typeface.fileOf(face, latin);
  const key = hashOf('measures', typeface.version, path.basename(file), SAMPLE);
  const bytes = await cache(key, async () => new TextEncoder().encode(JSON.stringify(await measure(file))));
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function measure(file: string): Promise<Measures> {
  const [{ convert }, hb] = await Promise.all([import('fontverter'), import('harfbuzzjs')]);
  const face = new hb.Face(new hb.Blob(Uint8Array.from(await convert(await readFile(file), 'sfnt'))));
  const font = new hb.Font(face);
  const buffer = new hb.Buffer();
  buffer.addText(SAMPLE);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const width = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance }) => sum + (xAdvance ?? 0), 0);
  const { ascender, descender } = font.hExtents();
  const percent = (units: number): number => Math.round((units / face.upem) * 10_000) / 100;
  return { width: width / face.upem, ascent: percent(ascender), descent: percent(-descender) };
}
