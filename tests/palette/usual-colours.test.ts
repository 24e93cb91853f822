import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accents, usualColours } from '../../src/palette/usual-colours.ts';

test('the usual colours are those of the style sheet', () => {
  const palette = readFileSync('styles/tokens/_palette.scss', 'utf8');
  const raw = (name: string): string | undefined => new RegExp(`\\$${name}: (.+);`).exec(palette)?.[1];
  expect(usualColours).toEqual({
    light: { paper: raw('paper-light'), ink: raw('ink-deep'), soft: raw('ink-faded') },
    dark: { paper: raw('paper-night'), ink: raw('ink-pale'), soft: raw('ink-dim') },
  });
});

test('accents are made as the style sheet makes them', () => {
  const hues = readFileSync('styles/tokens/_hues.scss', 'utf8');
  const raw = (name: string): number => Number.parseFloat(new RegExp(`\\$${name}: (.+);`).exec(hues)?.[1] ?? '');
  const inDark = /min\(var\(--chroma\), ([\d.]+)\)/.exec(readFileSync('styles/tokens/_colors.scss', 'utf8'))?.[1];
  expect(accents.light).toEqual({ l: raw('depth') / 100, c: raw('most') });
  expect(accents.dark).toEqual({ l: raw('glow') / 100, c: Number(inDark) });
  expect(hues).toContain(`@include take-hue(${accents.hue})`);
});
