import { expect, test } from 'vitest';
import { checkCopiedPictures } from '../../src/images/check-copied-pictures.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { draw, drawAnimation, drawPattern, drawPhoto } from './draw-picture.ts';

test('a copied picture that says where it was taken, is damaged or none at all is reported', async () => {
  const photo = await drawPhoto();
  const pattern = await drawPattern().png().toBuffer();
  const folder = temporaryFolder({
    'files/photo.jpg': photo,
    'files/photo.bin': photo,
    'files/drawn.png': await draw(8, 8).png().toBuffer(),
    'files/moving.webp': await drawAnimation(),
    'files/half.png': pattern.subarray(0, pattern.length / 2),
    'files/other.jpg': pattern,
    'files/text.jpg': 'no picture',
    'files/page.png': '<script>alert(1)</script>',
    'files/paper.webp': '%PDF-1.7',
    'files/empty.webp': '',
  });
  const names = ['photo.jpg', 'photo.bin', 'drawn.png', 'moving.webp', 'half.png', 'other.jpg', 'text.jpg', 'page.png'];
  const found = await checkCopiedPictures(
    folder,
    [...names, 'paper.webp', 'empty.webp', 'absent.png'].map((name) => `files/${name}`),
    temporaryFolder(),
  );
  expect(found.map(({ severity, code, place }) => [severity, code, place?.file.split('/').at(-1)])).toEqual([
    ['warning', 'picture-tells-place', 'photo.jpg'],
    ['warning', 'bad-picture', 'half.png'],
    ['warning', 'bad-picture', 'other.jpg'],
    ['error', 'bad-picture', 'text.jpg'],
    ['error', 'bad-picture', 'page.png'],
    ['error', 'bad-picture', 'paper.webp'],
    ['error', 'bad-picture', 'empty.webp'],
  ]);
});
