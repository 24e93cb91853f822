import { expect, test } from 'vitest';
import { drawLetters } from '../../src/fonts/draw-letters.ts';

test('letters of any script of the typeface are outlines side by side', async () => {
  const drawn = await drawLetters('AŁЖ');
  expect(drawn?.paths.map(({ d }) => /^M[-\d.,MLQCZ ]+Z$/.test(d))).toEqual([true, true, true]);
  const starts = drawn?.paths.map(({ x }) => x) ?? [];
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(drawn?.width).toBeGreaterThan(starts.at(-1) ?? 0);
});

test('a capital is as high as is said', async () => {
  const { paths, height } = (await drawLetters('H')) ?? { paths: [], height: 0 };
  const heights = [...(paths[0]?.d ?? '').matchAll(/,(\d+)/g)].map(([, y]) => Number(y));
  expect(Math.max(...heights)).toBe(height);
});

test.each(['李', 'A李', ''])('what the typeface lacks (%j) is not drawn', async (letters) => {
  expect(await drawLetters(letters)).toBe(null);
});
