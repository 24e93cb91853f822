import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePalette } from '../../src/images/encode-palette.ts';

type Colour = readonly [red: number, green: number, blue: number];

const [width, height] = [120, 50];
const paper: Colour = [252, 251, 247];
const ink: Colour = [28, 27, 25];

/** A drawing in which each pixel has the colour for its place in the row and its row. */
const drawing = (colourAt: (x: number, y: number) => Colour) => {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    data.set([...colourAt(at % width, Math.floor(at / width)), 255], at * 4);
  }
  return { data, width, height };
};

const decode = async (encoded: Uint8Array | null) => {
  const picture = sharp(encoded ?? new Uint8Array());
  const { isPalette, channels } = await picture.metadata();
  return { isPalette, channels, bytes: [...(await picture.removeAlpha().raw().toBuffer())] };
};

const coloursOf = ({ data }: { data: Uint8Array }): readonly number[] => [...data].filter((_, at) => at % 4 !== 3);

test('a drawing of few colours is read back exactly', async () => {
  const striped = drawing((x, y) => (x < 40 ? paper : y % 2 === 0 ? ink : [0, 105, 67]));
  const { isPalette, channels, bytes } = await decode(await encodePalette(striped));
  expect({ isPalette, channels }).toEqual({ isPalette: true, channels: 3 });
  expect(bytes).toEqual(coloursOf(striped));
});

test('areas keep their colour beside one that looks alike, and edges come near theirs', async () => {
  const nearPaper: Colour = [250, 251, 247];
  const edge = (x: number): Colour => [28 + x * 2, 27 + x * 2, 25 + x * 2];
  const drawn = drawing((x, y) => (y < 20 ? paper : y < 40 ? nearPaper : edge(x)));
  const { bytes } = await decode(await encodePalette(drawn));
  const expected = coloursOf(drawn);
  const areas = 40 * width * 3;
  expect(bytes.slice(0, areas)).toEqual(expected.slice(0, areas));
  const differences = bytes.map((value, at) => Math.abs(value - (expected[at] ?? 0)));
  expect(Math.max(...differences)).toBeGreaterThan(0);
  expect(Math.max(...differences)).toBeLessThan(16);
});

test('a picture with more colours than a palette can hold is left to others', async () => {
  const photo = drawing((x, y) => [(x * 37) % 256, (y * 91) % 256, (x * y) % 256]);
  expect(await encodePalette(photo)).toBeNull();
});
