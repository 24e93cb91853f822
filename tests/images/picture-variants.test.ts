import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  encodeVariant,
  namePicture,
  planAnimation,
  planVariants,
  variantPath,
} from '../../src/images/picture-variants.ts';
import { draw, drawPhoto } from './draw-picture.ts';

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

test('what moves is at most 1280 pixels wide and high', () => {
  const sizeOf = (width: number, height: number) => planAnimation({ width, height, fallback: 'png' });
  expect(sizeOf(8, 4)).toEqual({ format: 'webp', width: 8, height: 4, moves: true });
  expect(sizeOf(2560, 1000)).toMatchObject({ width: 1280, height: 500 });
  expect(sizeOf(1, 5000)).toMatchObject({ width: 1, height: 1280 });
});

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
