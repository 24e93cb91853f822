import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperColours } from '../../src/palette/paper-colours.ts';

test('the colours of paper are those of the style sheet', () => {
  const palette = readFileSync('styles/tokens/_palette.scss', 'utf8');
  expect(/\$paper-light: (.+);/.exec(palette)?.[1]).toBe(paperColours.light);
  expect(/\$paper-night: (.+);/.exec(palette)?.[1]).toBe(paperColours.dark);
});
