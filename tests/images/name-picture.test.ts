import { expect, test } from 'vitest';
import { namePicture, variantPath } from '../../src/images/name-picture.ts';

const hash = '0123456789abcdef';

test.each([
  ['media/Ada Lovelace.JPG', 'ada-lovelace-01234567'],
  ['engineers/über_uns (2).final.png', 'uber-uns-2-final-01234567'],
  ['media/李小龙.webp', 'picture-01234567'],
  ['media/"><script>.png', 'script-01234567'],
  [`media/${'long '.repeat(40)}.png`, `${'long-'.repeat(11)}long-01234567`],
])('%s is called %s', (asset, name) => {
  expect(namePicture(asset, hash)).toBe(name);
});

test('a variant says its width and has the usual ending of its format', () => {
  expect(variantPath('ada-01234567', { format: 'jpeg', width: 640, height: 480 })).toBe('media/ada-01234567-640.jpg');
  expect(variantPath('ada-01234567', { format: 'avif', width: 1, height: 1 })).toBe('media/ada-01234567-1.avif');
});
