import { z } from 'zod';
import { colour, orNull } from './scalars.ts';
import { code } from './text.ts';

const roles = z.strictObject({
  paper: orNull(colour).describe('what everything stands on'),
  ink: orNull(colour).describe('of text and headings'),
  soft: orNull(colour).describe('of what may be read later: dates, labels'),
  rule: orNull(colour).describe('of fine lines'),
});

/** The package of a typeface: `Source Serif 4` and `@fontsource/source-serif-4` are `source-serif-4`. */
const typeface = orNull(
  code.transform((written) =>
    written
      .replace(/^@fontsource\//, '')
      .toLowerCase()
      .replace(/ +/g, '-'),
  ),
);

const fontsSchema = z.strictObject({
  names: typeface.describe('of names, headings and figures'),
  text: typeface.describe('of text'),
  labels: typeface.describe('of labels, dates and code'),
});

/** How a site looks, where that is not the usual way; whatever else is wanted stands in `theme.css`. */
export const themeSchema = z.strictObject({
  light: roles.prefault({}).describe('colours by what they are for, in the light theme'),
  dark: roles.prefault({}).describe('the same in the dark theme'),
  fonts: fontsSchema
    .prefault({})
    .describe(
      'typefaces by the names of their packages, `lora` for `@fontsource/lora`, which whoever builds the site has installed; résumés stay in IBM Plex',
    ),
  density: z.enum(['compact', 'normal', 'airy']).default('normal').describe('how much room there is between things'),
  corner: z.enum(['none', 'slight', 'round']).default('slight').describe('of buttons, pictures and fields'),
  measure: z.enum(['narrow', 'normal', 'wide']).default('normal').describe('the length of a line of text'),
});

export type ThemeData = z.output<typeof themeSchema>;
