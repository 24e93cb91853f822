/** What pages are drawn on, in light and dark: `$paper-light` and `$paper-night` of the style sheet. */
export const paperColours = { light: '#fcfbf7', dark: '#151410' } as const;
