import { expect, test } from 'vitest';
import { planVariants } from '../../src/images/plan-variants.ts';

function sizes(width: number, height: number): readonly string[] {
  const variants = planVariants({ width, height, fallback: 'jpeg' });
  return variants.filter(({ format }) => format === 'jpeg').map((variant) => `${variant.width}×${variant.height}`);
}

test('a picture has every usual width below its own, and its own', () => {
  expect(sizes(1000, 500)).toEqual(['320×160', '640×320', '960×480', '1000×500']);
});

test('no picture is wider than 1920 pixels', () => {
  expect(sizes(4000, 3000)).toEqual(['320×240', '640×480', '960×720', '1280×960', '1920×1440']);
});

test('a picture of exactly a usual width has it once', () => {
  expect(sizes(640, 480)).toEqual(['320×240', '640×480']);
});

test('a small picture is not made larger', () => {
  expect(sizes(1, 1)).toEqual(['1×1']);
});

test('a flat picture keeps a height of at least one pixel', () => {
  expect(sizes(20_000, 1).at(-1)).toBe('1920×1');
});

test('a picture that is too high for WebP is made smaller', () => {
  expect(sizes(60, 20_000)).toEqual(['49×16333']);
  expect(sizes(1, 20_000)).toEqual(['1×16383']);
});

test('the formats are AVIF, WebP and the fallback', () => {
  expect(planVariants({ width: 9, height: 8, fallback: 'png' })).toEqual([
    { format: 'avif', width: 9, height: 8 },
    { format: 'webp', width: 9, height: 8 },
    { format: 'png', width: 9, height: 8 },
  ]);
});
