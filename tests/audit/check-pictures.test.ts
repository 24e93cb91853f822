import { expect, test } from 'vitest';
import { draw, drawPhoto } from '../images/draw-picture.ts';
import { findings } from './audited.ts';

test('a picture that says where or with which camera it was taken is found, and one that says nothing is not', async () => {
  const photo = await drawPhoto();
  const files = { 'ada.jpg': photo, 'dot.png': await draw(8, 8).png().toBuffer() };
  const found = await findings(files);
  expect(found.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['picture-metadata', 'error', 'the metadata of a picture say its place and serial number, in "ada.jpg"'],
  ]);
  // That it says its place is reported with the content.
  const copied = await findings(files, { copied: new Set(['ada.jpg']) });
  expect(copied.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'the metadata of a picture say its serial number, in "ada.jpg"'],
  ]);
});
