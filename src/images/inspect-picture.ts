import type { Metadata } from 'sharp';
import { inspectSvg } from './inspect-svg.ts';
import type { PictureProblem } from './picture-problem.ts';
import { isSvgLoss, type SvgLoss } from './sanitize-svg.ts';
import { sniffFormat } from './sniff-format.ts';

/** The most pixels that a picture may have, and the longest side in pixels: more is not a photo, but an attempt to exhaust the memory. */
export const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 20_000;

/** The facts of a picture, or why it cannot be shown. */
export type Inspection = { readonly facts: PictureFacts } | { readonly problem: PictureProblem };

/** Looks at the bytes of a picture: format and size by the header alone, then everything by decoding it to its end. */
export async function inspectPicture(bytes: Uint8Array): Promise<Inspection> {
  const format = sniffFormat(bytes);
  if (format === null) return bad('holds no picture', SAVE_AS);
  if (format.name === 'SVG') return await inspectDrawing(bytes);
  if (format.kind === 'animation') return ANIMATED;
  if (format.kind === 'other') return bad(`is really a file of the format ${format.name}`, SAVE_AS);
  const header = await readHeader(bytes);
  if (header === null) return DAMAGED;
  const { width, height } = header.autoOrient;
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) return tooManyPixels(width, height);
  if (!(await isWhole(bytes))) return DAMAGED;
  const fallback = header.format === 'png' || header.hasAlpha ? 'png' : 'jpeg';
  return {
    facts: { width, height, fallback, losses: [], frames: framesOf(header), isMoving: isAnimated(header, bytes) },
  };
}

/** The most bytes of a drawing, which goes to every visitor as it is. */
const MAX_SVG_BYTES = 2 * 1024 * 1024;

/** A drawing takes the size that it says, as far as a page is that wide. */
async function inspectDrawing(bytes: Uint8Array): Promise<Inspection> {
  if (bytes.length > MAX_SVG_BYTES) {
    const what = `is a drawing of ${Math.ceil(bytes.length / 1024 / 1024)} MiB`;
    const help = `simplify it to at most ${MAX_SVG_BYTES / 1024 / 1024} MiB, or save it as PNG`;
    return { problem: { code: 'picture-too-large', what, help } };
  }
  const svg = await inspectSvg(bytes);
  if ('problem' in svg) return svg;
  const scale = Math.min(1, MAX_SVG_SIDE / svg.width, MAX_SVG_SIDE / svg.height);
  const [width, height] = [svg.width, svg.height].map((side) => Math.max(1, Math.round(side * scale)));
  const size = { width: width ?? 1, height: height ?? 1 };
  return { facts: { ...size, fallback: 'svg', losses: svg.losses, frames: 1, isMoving: false } };
}

/** In CSS pixels. */
const MAX_SVG_SIDE = 1920;

const SAVE_AS =
  'save the picture as SVG, AVIF, WebP, JPEG, PNG or GIF; to give the file another ending does not convert it';
const DAMAGED = bad(
  'cannot be decoded to its end: it is damaged or incomplete',
  'copy it again from where it came from, or open and save it in a picture editor',
);
const ANIMATED = bad(
  'is a sequence of pictures, of which no frame can be shown',
  'save one frame of it as a picture, or link to a video',
);

/** Whether a picture cannot be shown only because it is animated. */
export function isAnimation(inspection: Inspection): boolean {
  return inspection === ANIMATED;
}

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

/** The most pixels of all frames together. */
export const MAX_ANIMATION_PIXELS = 400_000_000;

function framesOf({ width, autoOrient: { height }, pages = 1 }: Metadata): number {
  return width * height * pages > MAX_ANIMATION_PIXELS ? 1 : pages;
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

/**
 * Whether a PNG has more than one frame, which its decoder does not report. The chunk that says so stands before the pixels.
 * Source: PNG specification, third edition, "acTL".
 */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE_LENGTH; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return file.readUInt32BE(at + 8) > 1;
    if (type === 'IDAT') return false;
  }
  return false;
}

const SIGNATURE_LENGTH = 8;

/** What the files of a picture depend on. */
export interface PictureSize {
  /** Size in pixels as it is seen: with the orientation applied. */
  readonly width: number;
  readonly height: number;
  /** The format for browsers that know neither AVIF nor WebP; a drawing has no other. */
  readonly fallback: 'jpeg' | 'png' | 'svg';
}

/** What is known of a picture that can be shown, before any variant of it is made: plain JSON, so that the cache can hold it. */
export interface PictureFacts extends PictureSize {
  /** What a drawing holds and no page shows. */
  readonly losses: readonly SvgLoss[];
  /** How many frames a link to it shows; one, too, where they are too many or cannot be read. */
  readonly frames: number;
  /** Whether it has several frames, of which pages show the first. */
  readonly isMoving: boolean;
}

/** Whether a value that was read from somewhere has the shape of facts. */
export function isPictureFacts(value: unknown): value is PictureFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, fallback, losses, frames, isMoving }: Partial<Record<keyof PictureFacts, unknown>> = value;
  const isSize = [width, height, frames].every((side) => Number.isSafeInteger(side) && Number(side) >= 1);
  const isFormat = fallback === 'jpeg' || fallback === 'png' || fallback === 'svg';
  return isSize && isFormat && typeof isMoving === 'boolean' && Array.isArray(losses) && losses.every(isSvgLoss);
}

type Sharp = typeof import('sharp').default;

/**
 * The picture library, loaded at the first call: a build that finds everything in its cache does not need it.
 * Its encoders work in one thread each, since the bytes of an AVIF depend on the number of threads.
 */
export async function loadSharp(): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  return sharp;
}
