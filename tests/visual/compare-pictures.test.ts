import { describe, expect, it } from 'vitest';
import { comparePictures, type Picture } from './compare-pictures.ts';

/** A grey picture out of rows of letters: `#` black, `+` in between, `.` white. */
function draw(...rows: readonly string[]): Picture {
  const greys: Readonly<Record<string, number>> = { '#': 0, '+': 200, '.': 255 };
  const pixels = rows.flatMap((row) => [...row].flatMap((letter) => Array(3).fill(greys[letter] ?? 0)));
  return { width: rows[0]?.length ?? 0, height: rows.length, pixels: Uint8Array.from(pixels) };
}

function count(expected: Picture, actual: Picture): number {
  return comparePictures(expected, actual)?.count ?? 0;
}

describe('two pictures', () => {
  it('that are equal do not differ', () => {
    expect(count(draw('.#.', '.#.'), draw('.#.', '.#.'))).toBe(0);
  });

  it('differ in each pixel of a stroke that moved by one, where it was and where it is', () => {
    expect(count(draw('.#..', '.#..'), draw('..#.', '..#.'))).toBe(4);
  });

  it('do not differ where only the edge of a stroke is smoothed', () => {
    expect(count(draw('.#..', '.#..'), draw('.#+.', '.#+.'))).toBe(0);
  });

  it('differ where an even ground changed its colour ever so little', () => {
    expect(count(draw('....', '....'), draw('++++', '++++'))).toBe(8);
  });

  it('differ in all that only one of them has', () => {
    expect(count(draw('..'), draw('..', '..', '..'))).toBe(4);
  });

  it('give a third, as large as the larger, with the difference in red', () => {
    const marked = comparePictures(draw('..'), draw('#.', '..'))?.marked;
    expect([marked?.width, marked?.height]).toEqual([2, 2]);
    expect([...(marked?.pixels.subarray(0, 6) ?? [])]).toEqual([214, 0, 40, 254, 254, 254]);
  });
});
