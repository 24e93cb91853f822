import { type Colour, isGrey, parseColour } from './parse-colour.ts';
import { accents } from './usual-colours.ts';

/** Degrees between two neighbouring hues of the palette. */
const HUE_STEP = 5;

/** The green that pages have when nobody asks for another colour. */
const DEFAULT_CLASS = `hue-${accents.hue}`;

/**
 * The class that gives a page its accent: `hue-0`, `hue-5` … `hue-355` for the nearest hue, `hue-neutral` for a grey, and
 * the site's green for no colour. Only the hue is taken over: the style sheet pairs it with lightness that can be read.
 */
export function hueClass(colour: string | null): string {
  const parsed = colour === null ? null : parseColour(colour);
  return parsed === null ? DEFAULT_CLASS : classOf(parsed);
}

function classOf(colour: Colour): string {
  if (isGrey(colour)) return 'hue-neutral';
  return `hue-${(Math.round((colour.hue ?? 0) / HUE_STEP) * HUE_STEP) % 360}`;
}
