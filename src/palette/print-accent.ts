import culori from 'culori/require';
import { parseColour } from './parse-colour.ts';

// As dark as the accents of pages, so that all of them can be read on white; the site's green for no colour.
const LIGHTNESS = 0.46;
const MAX_CHROMA = 0.13;
const DEFAULT_HUE = 165;
const GREY = '#33312e';

/** The accent of a colour for what is printed on white, as `#rrggbb`: only its hue is taken over. */
export function printAccent(colour: string | null): string {
  const parsed = colour === null ? null : parseColour(colour);
  if (parsed !== null && (parsed.hue === null || parsed.chroma < MIN_CHROMA)) return GREY;
  const accent = { mode: 'oklch', l: LIGHTNESS, c: MAX_CHROMA, h: parsed?.hue ?? DEFAULT_HUE } as const;
  return culori.formatHex(culori.clampChroma(accent, 'oklch'));
}

/** Colours with less chroma than this look grey. */
const MIN_CHROMA = 0.03;
