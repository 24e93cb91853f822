/**
 * Whether a PNG has more than one frame, which its decoder does not tell. The chunk that says so stands before the pixels.
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
