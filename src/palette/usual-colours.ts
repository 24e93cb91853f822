/** The colours of `theme` where nobody says otherwise, as the style sheet has them: for the engine's own reckoning and for drawings. */
export const usualColours = {
  light: { paper: '#fcfbf7', ink: '#1b1915', soft: '#645f55' },
  dark: { paper: '#151410', ink: '#ede9df', soft: '#a8a193' },
} as const;

/** Accents in each theme, by OKLCH: of one lightness and at most this chroma, whatever their hue; the hue where nobody asks for one. */
export const accents = { light: { l: 0.46, c: 0.13 }, dark: { l: 0.77, c: 0.1 }, hue: 165 } as const;
