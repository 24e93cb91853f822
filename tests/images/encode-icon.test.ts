import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeIcon } from '../../src/images/encode-icon.ts';
import { draw } from './draw-picture.ts';

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="10" height="5"><rect width="10" height="5" fill="#123456"/></svg>',
);

async function pixelAt(png: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  return [...(await sharp(png).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
}

test('a drawing becomes a square as large as is wanted, clear where it has nothing', async () => {
  const icon = await encodeIcon(drawing, { size: 192, share: 1, background: null });
  const { width, height, format } = await sharp(icon).metadata();
  expect([width, height, format]).toEqual([192, 192, 'png']);
  expect(await pixelAt(icon, 96, 96)).toEqual([0x12, 0x34, 0x56, 255]);
  expect((await pixelAt(icon, 96, 10))[3]).toBe(0);
});

test('a picture stands inside, on paper, where corners may be cut off', async () => {
  const icon = await encodeIcon(await draw(50, 50).png().toBuffer(), {
    size: 180,
    share: 0.5,
    background: '#fcfbf7',
  });
  expect(await pixelAt(icon, 10, 90)).toEqual([0xfc, 0xfb, 0xf7, 255]);
  expect(await pixelAt(icon, 90, 90)).not.toEqual([0xfc, 0xfb, 0xf7, 255]);
});

test('the same picture gives the same bytes', async () => {
  const shape = { size: 64, share: 0.72, background: '#fcfbf7' };
  expect(await encodeIcon(drawing, shape)).toEqual(await encodeIcon(drawing, shape));
});
