import { expect, test } from 'vitest';
import { hueClass } from '../../src/palette/hue-class.ts';
import { colourNames } from '../../src/palette/parse-colour.ts';

test.each([
  ['#0a6a4d', 'hue-165'],
  ['green', 'hue-140'],
  ['teal', 'hue-195'],
  ['red', 'hue-30'],
  ['oklch(45% 0.12 160)', 'hue-160'],
  ['oklch(45% 0.12 162.4)', 'hue-160'],
  ['oklch(45% 0.12 162.6)', 'hue-165'],
])('%s takes the nearest hue: %s', (colour, name) => {
  expect(hueClass(colour)).toBe(name);
});

test('the circle closes: just below 360° is 0°', () => {
  expect(hueClass('oklch(45% 0.12 357.4)')).toBe('hue-355');
  expect(hueClass('oklch(45% 0.12 358)')).toBe('hue-0');
  expect(hueClass('oklch(45% 0.12 -1)')).toBe('hue-0');
});

test.each(['black', 'white', 'gray', '#645f55', 'lavender'])('%s is grey, and takes the neutral class', (colour) => {
  expect(hueClass(colour)).toBe('hue-neutral');
});

test('light and dark shades of a colour are one hue', () => {
  expect(hueClass('#bfe3ff')).toBe(hueClass('oklch(30% 0.08 240)'));
});

test('no colour is the green of the site', () => {
  expect(hueClass(null)).toBe('hue-165');
});

test('every name of CSS has a class', () => {
  for (const name of colourNames) expect(hueClass(name)).toMatch(/^hue-(neutral|\d{1,3})$/);
});
