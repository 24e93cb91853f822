import type { Metadata } from 'sharp';
import { isAnimatedPng } from './is-animated-png.ts';
import { loadSharp } from './load-sharp.ts';
import type { PictureFacts } from './picture-facts.ts';
import type { PictureProblem } from './picture-problem.ts';
import { sniffFormat } from './sniff-format.ts';

/** The most pixels that a picture may have, and the longest side in pixels: more is no photo, but a way to fill the memory. */
export const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 20_000;

/** The facts of a picture, or why it cannot be shown. */
export type Inspection = { readonly facts: PictureFacts } | { readonly problem: PictureProblem };

/** Looks at the bytes of a picture: format and size by the header alone, then everything by decoding it to its end. */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspection> {
  const format = sniffFormat(bytes);
  if (format === null) return bad('holds no picture', SAVE_AS);
  if (format.kind === 'animation') return ANIMATED;
  if (format.kind === 'other') return bad(`is really a file of the format ${format.name}`, SAVE_AS);
  const header = await readHeader(bytes);
  if (header === null) return DAMAGED;
  const { width, height } = header.autoOrient;
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) return tooManyPixels(width, height);
  if (isAnimated(header, bytes)) return ANIMATED;
  if (!(await isWhole(bytes))) return DAMAGED;
  return { facts: { width, height, fallback: header.format === 'png' || header.hasAlpha ? 'png' : 'jpeg' } };
}

const SAVE_AS = 'save the picture as JPEG, PNG, WebP or AVIF; to give the file another ending does not convert it';
const DAMAGED = bad(
  'cannot be decoded to its end: it is damaged or incomplete',
  'copy it again from where it came from, or open and save it in a picture editor',
);
const ANIMATED = bad(
  'is animated, and pages show still pictures only',
  'save one frame of it as a picture, or link to a video',
);

async function readHeader(bytes: Uint8Array): Promise<Metadata | null> {
  const sharp = await loadSharp();
  // Without a limit here, so that a picture that is too large can be told from a damaged one.
  return await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
}

function isAnimated({ format, pages = 1 }: Metadata, bytes: Uint8Array): boolean {
  return pages > 1 || (format === 'png' && isAnimatedPng(bytes));
}

/** Decoding to grey needs the least memory: a byte for each pixel. */
async function isWhole(bytes: Uint8Array): Promise<boolean> {
  const sharp = await loadSharp();
  const pixels = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'warning' }).greyscale().raw();
  return await pixels.toBuffer().then(
    () => true,
    () => false,
  );
}

function tooManyPixels(width: number, height: number): Inspection {
  const what = `is ${width} × ${height} pixels large`;
  const help = `make it smaller: at most ${MAX_SIDE} pixels a side and ${MAX_PIXELS / 1_000_000} million in all`;
  return { problem: { code: 'picture-too-large', what, help } };
}

function bad(what: string, help: string): Inspection {
  return { problem: { code: 'bad-picture', what, help } };
}
