import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture } from './compare-pictures.ts';

/** How many of the 8 bits of a channel a stored picture leaves out: a fifth of the bytes, and no eye sees it. */
const COARSE = 3;
/** Between the pictures that stand side by side, in pixels. */
const GAP = 24;

/** The pixels of a picture in any format that sharp reads, in steps of 8 of 255 a channel. */
export async function decodePicture(bytes: Buffer): Promise<Picture> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Uint8Array.from(data, (channel) => (channel >> COARSE) << COARSE);
  return { width: info.width, height: info.height, pixels };
}

/** The stored picture at a path, or `null` when there is none. */
export async function readPicture(file: string): Promise<Picture | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : decodePicture(bytes);
}

/** Stores a picture without loss at a path; gives its size in bytes. */
export async function writePicture(file: string, picture: Picture): Promise<number> {
  const bytes = await open(picture).webp({ lossless: true, effort: 6 }).toBuffer();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return bytes.byteLength;
}

/** Stores pictures beside each other at a path, from their upper edges. */
export async function writeSideBySide(file: string, pictures: readonly Picture[]): Promise<void> {
  const width = pictures.reduce((sum, picture) => sum + picture.width, GAP * (pictures.length - 1));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const placed = await Promise.all(
    pictures.map(async (picture, index) => ({
      input: await open(picture).png().toBuffer(),
      top: 0,
      left: pictures.slice(0, index).reduce((sum, before) => sum + before.width + GAP, 0),
    })),
  );
  await mkdir(dirname(file), { recursive: true });
  const ground = sharp({ create: { width, height, channels: 3, background: 'grey' } });
  await ground.composite(placed).png().toFile(file);
}

function open({ width, height, pixels }: Picture): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
