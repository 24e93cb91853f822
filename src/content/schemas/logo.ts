import { z } from 'zod';
import { picturePath } from './evidence.ts';
import { flag, orNull } from './scalars.ts';

/** A logo, as far as it differs in light and dark. */
export const logoSchema = z.strictObject({
  light: picturePath.describe('the picture for light pages, and for dark ones where they have none of their own'),
  dark: orNull(picturePath).describe('the picture for dark pages'),
  oneColor: flag
    .default(false)
    .describe('whether it has one color alone, and none behind it: it is drawn as the text is'),
});

export type LogoData = z.output<typeof logoSchema>;
