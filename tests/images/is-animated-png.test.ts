import { expect, test } from 'vitest';
import { isAnimatedPng } from '../../src/images/is-animated-png.ts';
import { draw, pngChunk, pngHeader } from './draw-picture.ts';

function frames(count: number): Buffer {
  return pngChunk('acTL', Buffer.from([0, 0, 0, count, 0, 0, 0, 0]));
}

test('a PNG of two frames is animated, one of one frame is not', () => {
  const text = pngChunk('tEXt', Buffer.from('Comment\0acTL'));
  expect(isAnimatedPng(pngHeader(2, 2, text, frames(2)))).toBe(true);
  expect(isAnimatedPng(pngHeader(2, 2, text, frames(1)))).toBe(false);
});

test('a common PNG is not animated', async () => {
  expect(isAnimatedPng(await draw(2, 2).png().toBuffer())).toBe(false);
});

test('a PNG that breaks off, or lies about the length of a chunk, is not animated', () => {
  const whole = pngHeader(2, 2, frames(2));
  expect(isAnimatedPng(whole.subarray(0, 40))).toBe(false);
  const lying = Buffer.from(whole);
  lying.writeUInt32BE(0xffff_ffff, 8);
  expect(isAnimatedPng(lying)).toBe(false);
});
