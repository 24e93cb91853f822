import { expect, test } from 'vitest';
import { makePictureSet } from '../../src/images/picture-set.ts';

test('a set offers each format in all widths, and says the size of the largest', () => {
  expect(makePictureSet({ width: 500, height: 250, fallback: 'jpeg' }, 'ada-01234567')).toMatchInlineSnapshot(`
    {
      "height": 250,
      "sources": [
        {
          "srcset": [
            {
              "path": "/media/ada-01234567-320.avif",
              "width": 320,
            },
            {
              "path": "/media/ada-01234567-500.avif",
              "width": 500,
            },
          ],
          "type": "image/avif",
        },
        {
          "srcset": [
            {
              "path": "/media/ada-01234567-320.webp",
              "width": 320,
            },
            {
              "path": "/media/ada-01234567-500.webp",
              "width": 500,
            },
          ],
          "type": "image/webp",
        },
        {
          "srcset": [
            {
              "path": "/media/ada-01234567-320.jpg",
              "width": 320,
            },
            {
              "path": "/media/ada-01234567-500.jpg",
              "width": 500,
            },
          ],
          "type": "image/jpeg",
        },
      ],
      "src": "/media/ada-01234567-500.jpg",
      "width": 500,
    }
  `);
});

test('the fallback for browsers that do not choose is at most 960 pixels wide', () => {
  expect(makePictureSet({ width: 3000, height: 2000, fallback: 'png' }, 'ada').src).toBe('/media/ada-960.png');
  expect(makePictureSet({ width: 800, height: 600, fallback: 'jpeg' }, 'ada').src).toBe('/media/ada-800.jpg');
});

test('a set is plain JSON', () => {
  const set = makePictureSet({ width: 1, height: 1, fallback: 'png' }, 'dot');
  expect(JSON.parse(JSON.stringify(set))).toEqual(set);
});

test('a drawing has one file, however wide it is', () => {
  for (const width of [300, 1920]) {
    const set = makePictureSet({ width, height: 200, fallback: 'svg' }, 'map');
    expect(set).toEqual({ src: `/media/map-${width}.svg`, width, height: 200, sources: [] });
  }
});
