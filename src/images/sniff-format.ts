/** A file format by the name that people know it by. */
export interface SniffedFormat {
  readonly name: string;
  /** Pictures are decoded, drawings sanitized; what else is known by its name is so for a better message. */
  readonly kind: 'picture' | 'drawing' | 'animation' | 'other';
}

type Match = (bytes: Uint8Array) => boolean;

const table: readonly (SniffedFormat & { readonly matches: Match })[] = [
  { name: 'JPEG', kind: 'picture', matches: (bytes) => startsWith(bytes, '\xff\xd8\xff') },
  { name: 'PNG', kind: 'picture', matches: (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n') },
  { name: 'WebP', kind: 'picture', matches: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8) },
  // Ahead of the still AVIF: a sequence declares that its first picture is one as well.
  { name: 'AVIF', kind: 'animation', matches: (bytes) => brands(bytes).includes('avis') },
  { name: 'AVIF', kind: 'picture', matches: (bytes) => brands(bytes).includes('avif') },
  { name: 'HEIC', kind: 'other', matches: (bytes) => brands(bytes).some((brand) => /^hei|^hev|^m[is]f1/.test(brand)) },
  { name: 'GIF', kind: 'picture', matches: (bytes) => startsWith(bytes, 'GIF8') },
  { name: 'TIFF', kind: 'other', matches: (bytes) => startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') },
  { name: 'BMP', kind: 'other', matches: (bytes) => startsWith(bytes, 'BM') && startsWith(bytes, '\0\0\0\0', 6) },
  { name: 'JPEG XL', kind: 'other', matches: (bytes) => startsWith(bytes, '\0\0\0\x0cJXL ') },
  { name: 'PDF', kind: 'other', matches: (bytes) => startsWith(bytes, '%PDF') },
  { name: 'SVG', kind: 'drawing', matches: isSvg },
];

/**
 * The format that the first bytes of a file show, whatever the file is called; `null` when they show none that is known here.
 * Only what is known to be a picture goes to the decoder, so the other formats that it knows (SVG, PDF …) are out of its reach.
 */
export function sniffFormat(bytes: Uint8Array): SniffedFormat | null {
  const found = table.find(({ matches }) => matches(bytes));
  return found === undefined ? null : { name: found.name, kind: found.kind };
}

/** The brands that a file of the MP4 family (AVIF, HEIC) declares in its first box; none for any other file. */
function brands(bytes: Uint8Array): readonly string[] {
  if (!startsWith(bytes, 'ftyp', 4)) return [];
  const size = Buffer.from(bytes.subarray(0, 4)).readUInt32BE();
  const [major, , ...compatible] = latin(bytes, 8, Math.min(size, 256)).match(/.{4}/gs) ?? [];
  return major === undefined ? [] : [major, ...compatible];
}

function isSvg(bytes: Uint8Array): boolean {
  const text = latin(bytes, 0, 64 * 1024);
  return /^(?:\xef\xbb\xbf)?\s*</.test(text) && /<(?:svg:)?svg\b/i.test(text);
}

function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return latin(bytes, at, at + signature.length) === signature;
}

/** The bytes from `start` to `end` as text, a character for each byte. */
function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}
