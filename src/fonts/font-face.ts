/** One style of a typeface, as it comes from a package of npm. */
export interface FontFace {
  /** As style sheets name it. */
  readonly family: string;
  /** The package of Fontsource, without its scope: `ibm-plex-serif`. */
  readonly source: string;
  readonly weight: number;
  /** The weight that its file has: another one where the typeface lacks that which style sheets ask for. */
  readonly drawnWeight: number;
  readonly style: 'normal' | 'italic';
  /** Whether what a page opens with is set in it, so that it is asked for before the style sheet is read. */
  readonly preload: boolean;
  readonly height: FontHeight;
  /** The font of the reader's own that stands in until this one has come. */
  readonly fallback: FallbackFont;
}

/** How far a face reaches above and below the line, in percent of the size. */
export interface FontHeight {
  readonly ascent: number;
  readonly descent: number;
}

/** A font that most machines have, under one of its names, and how it is made to take as much room as the real one. */
interface FallbackFont {
  /** Full names, and those of PostScript, which Safari goes by. Fonts of one list have the same widths, nearly. */
  readonly names: readonly string[];
  /** Width of running text in the real font, in percent of its width in this one; a browser test measures it. */
  readonly width: number;
}

/** That of all faces of IBM Plex; a test reads it from the fonts. */
export const plexHeight: FontHeight = { ascent: 102.5, descent: 27.5 };

/** The fonts of readers by their kind, each in three styles: those that stand in for a typeface of that kind. */
export const localFonts = {
  serif: {
    normal: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
    italic: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'],
    bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  },
  sans: {
    normal: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Roboto'],
    italic: ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic', 'Arimo Italic', 'Roboto Italic'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'],
  },
  mono: {
    normal: ['Courier New', 'CourierNewPSMT', 'Liberation Mono', 'Cousine'],
    italic: ['Courier New Italic', 'CourierNewPS-ItalicMT', 'Liberation Mono Italic', 'Cousine Italic'],
    bold: ['Courier New Bold', 'CourierNewPS-BoldMT', 'Liberation Mono Bold', 'Cousine Bold'],
  },
} as const;

const { serif, sans, mono } = localFonts;

/** The faces that the style sheet sets text in where a site says nothing else, by what they are for. */
export const usualFaces = {
  names: [
    face('Plex Serif', 300, { names: serif.normal, width: 113.3 }, { preload: true }),
    face('Plex Serif', 400, { names: serif.normal, width: 116 }, { preload: true }),
  ],
  text: [
    face('Plex Sans', 400, { names: sans.normal, width: 101.1 }, { preload: true }),
    face('Plex Sans', 400, { names: sans.italic, width: 99.3 }, { style: 'italic' }),
    face('Plex Sans', 600, { names: sans.bold, width: 97.3 }),
  ],
  labels: [face('Plex Mono', 400, { names: mono.normal, width: 100 })],
} as const;

/** What a typeface is for: names and figures, text, or labels and code. */
export type TypefaceUse = keyof typeof usualFaces;

/** All of them. */
export const fontFaces: readonly FontFace[] = Object.values(usualFaces).flat();

function face(
  family: string,
  weight: number,
  fallback: FallbackFont,
  { style = 'normal', preload = false }: Partial<Pick<FontFace, 'style' | 'preload'>> = {},
): FontFace {
  const source = `ibm-${family.toLowerCase().replaceAll(' ', '-')}`;
  return { family, source, weight, drawnWeight: weight, style, preload, height: plexHeight, fallback };
}
