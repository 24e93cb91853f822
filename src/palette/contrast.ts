import culori from 'culori/require';
import { accents } from './usual-colours.ts';

/** The contrast of two CSS colours by WCAG, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  return culori.wcagContrast(a, b);
}

/** What stands apart from a paper: a shade of it towards its ink, as the style sheet of a theme mixes it. */
export function shadeOf(paper: string, ink: string): string {
  return culori.formatHex(culori.interpolate([paper, ink], 'oklab')(0.05));
}

/** A CSS colour as `#rrggbb`. */
export function hexOf(colour: string): string {
  return culori.formatHex(colour) ?? colour;
}

const toOklch = culori.converter('oklch');

/** The colour nearest to `colour` that has so much contrast to `ground`, as `#rrggbb`; `null` where none of its hue has. */
export function readableOn(ground: string, colour: string, least: number): string | null {
  const start = toOklch(colour);
  if (start === undefined) return null;
  const steps = Array.from({ length: 101 }, (_, index) => index / 100);
  const near = steps.toSorted((a, b) => Math.abs(a - start.l) - Math.abs(b - start.l));
  const tried = near.map((l) => culori.formatHex(culori.clampChroma({ ...start, l }, 'oklch')));
  return tried.find((each) => contrastOf(each, ground) >= least) ?? null;
}

/** The least contrast that an accent of any hue has to `ground` in a theme. */
export function accentContrast(theme: 'light' | 'dark', ground: string): number {
  const hues = Array.from({ length: 72 }, (_, index) => index * 5);
  const shown = hues.map((h) => culori.formatHex(culori.clampChroma({ mode: 'oklch', ...accents[theme], h }, 'oklch')));
  return Math.min(...shown.map((accent) => contrastOf(accent, ground)));
}
