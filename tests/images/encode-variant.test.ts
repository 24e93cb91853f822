import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeVariant } from '../../src/images/encode-variant.ts';
import { draw, drawPhoto } from './draw-picture.ts';

const formats = ['avif', 'webp', 'jpeg', 'png'] as const;

describe.each(formats)('a variant written as %s', (format) => {
  test('says nothing about where, when and with what the photo was taken', async () => {
    const photo = await drawPhoto();
    expect(await sharp(photo).metadata()).toMatchObject({ exif: expect.anything(), xmp: expect.anything() });
    expect(photo.toString('latin1').split('tell-tale').length).toBeGreaterThan(4);
    const bytes = await encodeVariant(photo, { format, width: 20, height: 40 });
    const { exif, xmp, iptc, icc, comments, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc, comments, orientation]).toEqual(Array(6).fill(undefined));
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/tell-tale|Exif\0\0|xmpmeta|Photoshop/);
  });

  test('is turned as the camera was held, and has exactly the planned size', async () => {
    const bytes = await encodeVariant(await drawPhoto(), { format, width: 10, height: 20 });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 10, height: 20 });
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const colorAt = (x: number, y: number) => [...data.subarray((y * 10 + x) * info.channels)].slice(0, 3);
    const [topRight, bottomLeft] = [colorAt(9, 0), colorAt(0, 19)];
    expect(topRight.map((level) => level > 128)).toEqual([true, false, false]);
    expect(bottomLeft.map((level) => level > 128)).toEqual([false, false, true]);
  });

  test('has the same bytes every time', async () => {
    const photo = await drawPhoto();
    const variant = { format, width: 20, height: 40 };
    expect(await encodeVariant(photo, variant)).toEqual(await encodeVariant(photo, variant));
  });

  test('shows colours of a wide range as sRGB', async () => {
    const wide = await draw(8, 8, '#f00').withIccProfile('p3').png().toBuffer();
    const [red] = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    expect(red).toBeLessThan(240);
    const bytes = await encodeVariant(wide, { format, width: 8, height: 8 });
    const [shown] = await sharp(bytes).raw().toBuffer();
    expect(shown).toBeGreaterThan(250);
  });
});

test('a variant has the same bytes however many threads the library uses elsewhere', async () => {
  const photo = await draw(256, 256, '#fff').composite([{ input: await draw(90, 70, '#963').png().toBuffer() }]);
  const bytes = await photo.png().toBuffer();
  const variant = { format: 'avif', width: 256, height: 256 } as const;
  const expected = await encodeVariant(bytes, variant);
  sharp.concurrency(4);
  expect(await encodeVariant(bytes, variant)).toEqual(expected);
});

test('a variant keeps what is transparent', async () => {
  const clear = await draw(8, 8, '#33669900').png().toBuffer();
  for (const format of ['avif', 'webp', 'png'] as const) {
    const bytes = await encodeVariant(clear, { format, width: 4, height: 4 });
    expect([...(await sharp(bytes).raw().toBuffer())].at(3)).toBe(0);
  }
});

test('a variant writes pictures for print and of deep grey as browsers show them', async () => {
  const print = await draw(8, 8).toColourspace('cmyk').jpeg().toBuffer();
  const jpeg = await encodeVariant(print, { format: 'jpeg', width: 8, height: 8 });
  expect(await sharp(jpeg).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  const deep = await draw(8, 8, '#888').toColourspace('grey16').png().toBuffer();
  const png = await encodeVariant(deep, { format: 'png', width: 8, height: 8 });
  expect(await sharp(png).metadata()).toMatchObject({ depth: 'uchar' });
});
