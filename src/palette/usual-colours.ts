/** The colours of `theme` where nobody says otherwise, as the style sheet has them: for the engine's own reckoning and for drawings. */
export const usualColours = {
  light: { paper: '#fcfbf7', ink: '#1b1915', soft: '#645f55' },
  dark: { paper: '#151410', ink: '#ede9df', soft: '#a8a193' },
} as const;
