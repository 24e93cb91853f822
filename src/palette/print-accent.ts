import culori from 'culori/require';
import { isGrey, parseColour } from './parse-colour.ts';
import { accents } from './usual-colours.ts';

const GREY = '#33312e';

/** The accent of a colour for what is printed on white, as dark as those of pages, as `#rrggbb`: only its hue is taken over. */
export function printAccent(colour: string | null): string {
  const parsed = colour === null ? null : parseColour(colour);
  if (parsed !== null && isGrey(parsed)) return GREY;
  const accent = { mode: 'oklch', ...accents.light, h: parsed?.hue ?? accents.hue } as const;
  return culori.formatHex(culori.clampChroma(accent, 'oklch'));
}
