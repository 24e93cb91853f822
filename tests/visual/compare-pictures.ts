/** A picture as rows of pixels, three bytes (red, green, blue) each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What two pictures do not share. */
export interface Difference {
  /** How many pixels differ; a pixel that only one of the pictures has is one of them. */
  readonly count: number;
  /** The actual picture, pale, with what differs in red. */
  readonly marked: Picture;
}

/** How much a channel may differ on an even ground, of 255: less than a step of the stored pictures. */
const EVEN = 8;
/** How much it may differ at an edge, where browsers smooth: a letter that moves by a pixel differs by far more. */
const EDGE = 64;
const RED = [214, 0, 40];

/** Compares two pictures pixel by pixel from their start corner; `null` when no pixel differs. */
export function comparePictures(expected: Picture, actual: Picture): Difference | null {
  // Nearly all pictures are equal to the byte, and then there is no need to look at each pixel.
  if (expected.width === actual.width && Buffer.compare(expected.pixels, actual.pixels) === 0) return null;
  const width = Math.max(expected.width, actual.width);
  const height = Math.max(expected.height, actual.height);
  const pixels = new Uint8Array(width * height * 3).fill(255);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const differs = differ(expected, actual, x, y);
      if (differs) count += 1;
      pixels.set(differs ? RED : paleAt(actual, x, y), (y * width + x) * 3);
    }
  }
  return count === 0 ? null : { count, marked: { width, height, pixels } };
}

function differ(expected: Picture, actual: Picture, x: number, y: number): boolean {
  if (!isInside(expected, x, y) || !isInside(actual, x, y)) return true;
  const difference = distance(expected, x, y, actual, x, y);
  if (difference <= EVEN) return false;
  return difference > EDGE || isEven(expected, x, y) || isEven(actual, x, y);
}

/** Whether the pixels above, below and beside one have its colour. */
function isEven(picture: Picture, x: number, y: number): boolean {
  const around: readonly (readonly [number, number])[] = [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1],
  ];
  return around.every(([i, j]) => !isInside(picture, i, j) || distance(picture, x, y, picture, i, j) <= EVEN);
}

/** The largest difference of a channel between a pixel of one picture and a pixel of another. */
function distance(a: Picture, ax: number, ay: number, b: Picture, bx: number, by: number): number {
  const from = (ay * a.width + ax) * 3;
  const to = (by * b.width + bx) * 3;
  let largest = 0;
  // A loop and not a list of three, because it runs for each of millions of pixels.
  for (let channel = 0; channel < 3; channel += 1) {
    largest = Math.max(largest, Math.abs((a.pixels[from + channel] ?? 0) - (b.pixels[to + channel] ?? 0)));
  }
  return largest;
}

function isInside({ width, height }: Picture, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height;
}

function paleAt(picture: Picture, x: number, y: number): readonly number[] {
  if (!isInside(picture, x, y)) return RED;
  const from = (y * picture.width + x) * 3;
  return [...picture.pixels.subarray(from, from + 3)].map((channel) => 191 + channel / 4);
}
