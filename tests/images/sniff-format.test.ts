import { expect, test } from 'vitest';
import { sniffFormat } from '../../src/images/sniff-format.ts';
import { draw } from './draw-picture.ts';

test.each([
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['webp', 'WebP'],
  ['avif', 'AVIF'],
  ['gif', 'GIF'],
] as const)('a picture written as %s is known', async (format, name) => {
  const bytes = await draw(2, 2).toFormat(format).toBuffer();
  expect(sniffFormat(bytes)).toEqual({ name, kind: 'picture' });
});

test.each([
  ['TIFF', 'II*\0'],
  ['BMP', 'BM\x46\0\0\0\0\0\0\0'],
  ['PDF', '%PDF-1.7'],
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['JPEG XL', '\0\0\0\x0cJXL \r\n\x87\n'],
])('%s is known by name and no picture for pages', (name, beginning) => {
  expect(sniffFormat(Buffer.from(beginning, 'latin1'))).toEqual({ name, kind: 'other' });
});

test.each([
  '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>',
  '  <svg onload="alert(1)"/>',
  '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
])('%j begins a drawing', (beginning) => {
  expect(sniffFormat(Buffer.from(beginning, 'latin1'))).toEqual({ name: 'SVG', kind: 'drawing' });
});

test('a sequence of pictures is an animation, even when its first picture is a still one', () => {
  const bytes = Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifavismif1', 'latin1');
  expect(sniffFormat(bytes)).toEqual({ name: 'AVIF', kind: 'animation' });
});

test.each([
  ['nothing', ''],
  ['text', 'Dear diary'],
  ['RIFF that is no WebP', 'RIFF\x10\0\0\0WAVEfmt '],
  ['a film', '\0\0\0\x18ftypmp42\0\0\0\0isommp42'],
  ['a brand outside the first box', '\0\0\0\x10ftypmp42\0\0\0\0avif'],
])('%s is of no known format', (_, beginning) => {
  expect(sniffFormat(Buffer.from(beginning, 'latin1'))).toBeNull();
});
