import { z } from 'zod';
import { colour, orNull } from './scalars.ts';

const roles = z.strictObject({
  paper: orNull(colour).describe('what everything stands on'),
  ink: orNull(colour).describe('of text and headings'),
  soft: orNull(colour).describe('of what may be read later: dates, labels'),
  rule: orNull(colour).describe('of fine lines'),
});

/** How a site looks, where that is not the usual way; whatever else is wanted stands in `theme.css`. */
export const themeSchema = z.strictObject({
  light: roles.prefault({}).describe('colours by what they are for, in the light theme'),
  dark: roles.prefault({}).describe('the same in the dark theme'),
  corner: z.enum(['none', 'slight', 'round']).default('slight').describe('of buttons, pictures and fields'),
  measure: z.enum(['narrow', 'normal', 'wide']).default('normal').describe('the length of a line of text'),
});

export type ThemeData = z.output<typeof themeSchema>;
