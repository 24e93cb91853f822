import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fallbackName, fallbackRule } from '../../src/fonts/font-css.ts';
import { fontFaces, plexHeight } from '../../src/fonts/font-face.ts';

test('what stands in for a face is scaled to its width, and then to its height', () => {
  const face = {
    family: 'Plex Serif',
    source: 'ibm-plex-serif',
    weight: 300,
    drawnWeight: 300,
    style: 'italic',
    preload: false,
    height: plexHeight,
    fallback: { names: ['Times New Roman', 'Tinos'], width: 125 },
  } as const;
  expect(fallbackRule(face)).toMatchInlineSnapshot(
    `"@font-face{font-family:"Plex Serif Fallback";font-weight:300;font-style:italic;src:local("Times New Roman"),local("Tinos");size-adjust:125%;ascent-override:82%;descent-override:22%;line-gap-override:0%}"`,
  );
});

test('the style sheet sets text in each face’s family, then in what stands in for it, then in a font of any system', () => {
  const tokens = readFileSync('styles/tokens/_type.scss', 'utf8');
  const stacks = [...tokens.matchAll(/--font-\w+: (.*);/g)].map(([, stack = '']) => stack.split(', '));
  const families = [...new Set(fontFaces.map((face) => `"${face.family}", "${fallbackName(face)}"`))];
  expect(stacks.map((stack) => stack.slice(0, 2).join(', '))).toEqual(families);
  for (const stack of stacks) expect(stack.at(-1)).toMatch(/^(serif|sans-serif|monospace)$/);
});

test('each weight that the style sheet names is that of a face', () => {
  const tokens = readFileSync('styles/tokens/_type.scss', 'utf8');
  const weights = [...tokens.matchAll(/--weight-\w+: (\d+);/g)].map(([, weight]) => Number(weight));
  expect(weights).toEqual([...new Set(fontFaces.map(({ weight }) => weight))].toSorted());
});
