import { type Colour, parseColour } from './parse-colour.ts';

/** Degrees between two neighbouring hues of the palette. */
const HUE_STEP = 5;

/** Colours with less chroma than this look grey. */
const MIN_CHROMA = 0.03;

/** The green that pages have when nobody asks for another colour. */
const DEFAULT_CLASS = 'hue-165';

/**
 * The class that gives a page its accent: `hue-0`, `hue-5` … `hue-355` for the nearest hue, `hue-neutral` for a grey, and
 * the site's green for no colour. Only the hue is taken over: the style sheet pairs it with lightness that can be read.
 */
export function hueClass(colour: string | null): string {
  const parsed = colour === null ? null : parseColour(colour);
  return parsed === null ? DEFAULT_CLASS : classOf(parsed);
}

function classOf({ chroma, hue }: Colour): string {
  if (hue === null || chroma < MIN_CHROMA) return 'hue-neutral';
  return `hue-${(Math.round(hue / HUE_STEP) * HUE_STEP) % 360}`;
}
