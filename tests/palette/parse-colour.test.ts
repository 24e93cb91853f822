import { expect, test } from 'vitest';
import { colourNames, parseColour } from '../../src/palette/parse-colour.ts';

test.each([
  'green',
  'REBECCAPURPLE',
  '#0b6b4f',
  '#0bf',
  'rgb(11, 107, 79)',
  'rgb(11 107 79 / 80%)',
  'hsl(162 81% 23%)',
  'lab(40% -35 12)',
  'oklch(45% 0.12 160)',
  'color(display-p3 0.1 0.4 0.3)',
])('%s is a colour', (text) => {
  expect(parseColour(text)).toEqual({
    lightness: expect.any(Number),
    chroma: expect.any(Number),
    hue: expect.any(Number),
  });
});

test.each([
  '',
  'gren',
  '0b6b4f',
  'fff',
  '#12345',
  'transparent',
  '#0b6b4f00',
  'currentcolor',
  'none',
  'rgb(1, 2)',
  '/',
  '/0A',
])('"%s" is none', (text) => {
  expect(parseColour(text)).toBeNull();
});

test('a grey has no hue, even where its notation has a place for one', () => {
  expect(parseColour('gray')).toMatchObject({ chroma: 0, hue: null });
  expect(parseColour('oklch(45% none none)')).toMatchObject({ chroma: 0, hue: null });
});

test('every name that CSS has is a colour', () => {
  expect(colourNames).toHaveLength(148);
  expect(colourNames.filter((name) => parseColour(name) === null)).toEqual([]);
});
