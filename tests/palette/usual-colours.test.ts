import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualColours } from '../../src/palette/usual-colours.ts';

test('the usual colours are those of the style sheet', () => {
  const palette = readFileSync('styles/tokens/_palette.scss', 'utf8');
  const raw = (name: string): string | undefined => new RegExp(`\\$${name}: (.+);`).exec(palette)?.[1];
  expect(usualColours).toEqual({
    light: { paper: raw('paper-light'), ink: raw('ink-deep'), soft: raw('ink-faded') },
    dark: { paper: raw('paper-night'), ink: raw('ink-pale'), soft: raw('ink-dim') },
  });
});
