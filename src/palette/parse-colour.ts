import culori from 'culori/require';

/** A colour in OKLCH: lightness from 0 to 1, chroma from 0 on, hue in degrees; greys have no hue. */
export interface Colour {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number | null;
}

/** Every name that CSS has for a colour. */
export const colourNames: readonly string[] = Object.keys(culori.colorsNamed);

/** Colours with less chroma than this look grey. */
const MIN_CHROMA = 0.03;

/** Whether a colour has no hue that anybody sees. */
export function isGrey({ chroma, hue }: Colour): boolean {
  return hue === null || chroma < MIN_CHROMA;
}

const toOklch = culori.converter('oklch');

/** Reads a colour as CSS writes it; `null` when the text is none, or one that nobody can see. */
export function parseColour(text: string): Colour | null {
  // The library also takes hexadecimal digits without the sign that CSS wants before them.
  if (/^[\da-f]+$/i.test(text)) return null;
  const parsed = parseSafely(text);
  if (parsed === undefined || parsed.alpha === 0) return null;
  const { l, c, h } = toOklch(parsed);
  return { lightness: l, chroma: c ?? 0, hue: h ?? null };
}

/** The library throws where a text begins with the stroke that belongs before an alpha value. */
function parseSafely(text: string): ReturnType<typeof culori.parse> {
  try {
    return culori.parse(text);
  } catch {
    return undefined;
  }
}
