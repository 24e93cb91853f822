import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A plain picture of the given size in pixels; the background is any CSS colour. */
export function draw(width: number, height: number, background = '#369'): Sharp {
  const channels = background.length === 9 ? 4 : 3;
  return sharp({ create: { width, height, channels, background } });
}

/** A picture of 64 × 64 pixels without two alike, so that nearly all of its file is pixels. */
export function drawPattern(): Sharp {
  const pixels = Uint8Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * index * 31 + index * 7) % 251);
  return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } });
}

/** A WebP of two frames. */
export async function drawAnimation(): Promise<Uint8Array> {
  const frames = Buffer.alloc(4 * 8 * 3, 200).fill(10, 4 * 4 * 3);
  const raw = { width: 4, height: 8, channels: 3, pageHeight: 4 } as const;
  return await sharp(frames, { raw })
    .webp({ delay: [100, 100] })
    .toBuffer();
}

/**
 * A photo of 40 × 20 pixels from a camera held upright, so that it is seen as 20 × 40, red above and blue below, with all
 * that a camera writes into it.
 */
export async function drawPhoto(): Promise<Buffer> {
  const right = await draw(20, 20, '#00f').png().toBuffer();
  const photo = await draw(40, 20, '#f00')
    .composite([{ input: right, left: 20, top: 0 }])
    .withExif({
      IFD0: { Copyright: 'tell-tale' },
      IFD2: { BodySerialNumber: 'tell-tale' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSAreaInformation: 'tell-tale' },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="tell-tale"/>')
    .jpeg()
    .toBuffer();
  const comment = Buffer.from('\xff\xfe\x00\x0btell-tale', 'latin1');
  return Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2)]);
}

/** A PNG that says that it has the given size in pixels, and holds no pixels. */
export function pngHeader(width: number, height: number, ...chunks: readonly Uint8Array[]): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, pngChunk('IHDR', header), ...chunks, pngChunk('IDAT'), pngChunk('IEND')]);
}

/** One chunk of a PNG, with its length and checksum. */
export function pngChunk(type: string, content: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
