import { expect, test } from 'vitest';
import { checkCopiedPictures } from '../../src/images/check-copied-pictures.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { draw, drawPhoto } from './draw-picture.ts';

test('only a picture that says where it was taken is warned of', async () => {
  const photo = await drawPhoto();
  const folder = temporaryFolder({
    'files/photo.jpg': photo,
    'files/photo.bin': photo,
    'files/drawn.png': await draw(8, 8).png().toBuffer(),
    'files/half.jpg': photo.subarray(0, 40),
    'files/text.jpg': 'no picture',
    'files/empty.webp': '',
  });
  const names = ['photo.jpg', 'photo.bin', 'drawn.png', 'half.jpg', 'text.jpg', 'empty.webp', 'absent.png'];
  const warnings = await checkCopiedPictures(
    folder,
    names.map((name) => `files/${name}`),
  );
  expect(warnings.map(({ severity, code, place }) => [severity, code, place?.file.split('/').at(-1)])).toEqual([
    ['warning', 'picture-tells-place', 'photo.jpg'],
  ]);
});
