/** The typefaces as style sheets name them; `styles/tokens/_type.scss` does the same. */
export type FontFamily = 'Plex Serif' | 'Plex Sans' | 'Plex Mono';

/** One style of a typeface, as it comes from a package of npm. */
export interface FontFace {
  readonly family: FontFamily;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Whether what a page opens with is set in it, so that it is asked for before the style sheet is read. */
  readonly preload: boolean;
  /** The font of the reader's own that stands in until this one has come. */
  readonly fallback: FallbackFont;
}

/** A font that most machines have, under one of its names, and how it is made to take as much room as the real one. */
interface FallbackFont {
  /** Full names, and those of PostScript, which Safari goes by. Fonts of one list have the same widths, nearly. */
  readonly names: readonly string[];
  /** Width of running text in the real font, in percent of its width in this one; a browser test measures it. */
  readonly width: number;
}

const times = ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'];
const arial = ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Roboto'];
const arialItalic = ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic', 'Arimo Italic', 'Roboto Italic'];
const arialBold = ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'];
const courier = ['Courier New', 'CourierNewPSMT', 'Liberation Mono', 'Cousine'];

/** All faces that the style sheet sets text in. */
export const fontFaces: readonly FontFace[] = [
  face('Plex Serif', 300, { names: times, width: 113.3 }, { preload: true }),
  face('Plex Serif', 400, { names: times, width: 116 }),
  face('Plex Sans', 400, { names: arial, width: 101.1 }, { preload: true }),
  face('Plex Sans', 400, { names: arialItalic, width: 99.3 }, { style: 'italic' }),
  face('Plex Sans', 600, { names: arialBold, width: 97.3 }),
  face('Plex Mono', 400, { names: courier, width: 100 }),
];

function face(
  family: FontFamily,
  weight: number,
  fallback: FallbackFont,
  { style = 'normal', preload = false }: Partial<Pick<FontFace, 'style' | 'preload'>> = {},
): FontFace {
  return { family, weight, style, preload, fallback };
}
