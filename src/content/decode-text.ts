import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { fileError, placeAt } from '../diagnostics/source-text.ts';

/** The text of a file without its byte order mark, or why its bytes are not text. */
export type Decoded = { readonly text: string } | { readonly problem: Diagnostic };

const HELP = 'save it with the encoding UTF-8';

/** Decodes the bytes of a text file as UTF-8, and never guesses; `file` is its name for people. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const utf16 = utf16Name(bytes);
  if (utf16 !== null) return { problem: fileError(file, 'not-utf8', `this file is ${utf16}`, HELP) };
  const text = decodeUtf8(bytes);
  return text === null ? { problem: notUtf8(file, bytes) } : { text };
}

/** `null` when the bytes are not UTF-8; a beginning may end in the middle of a character. */
function decodeUtf8(bytes: Uint8Array, isBeginning = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isBeginning });
  } catch {
    return null;
  }
}

/** The encoding of bytes that are no UTF-8 but text of two bytes a character, in words; `null` for any others. */
export function utf16Name(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  const sample = bytes.subarray(0, 1000);
  const zeros = sample.filter((byte) => byte === 0).length;
  // Western text in UTF-16 without a byte order mark: every other byte is zero.
  return sample.length > 3 && zeros >= sample.length * 0.4
    ? 'UTF-16 without a byte order mark, or no text at all'
    : null;
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const sound = decodeUtf8(bytes.subarray(0, lengthOfSound(bytes)), true) ?? '';
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const at = mark + Buffer.byteLength(sound);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const place = placeAt({ file, text: new TextDecoder().decode(bytes) }, sound.length);
  const message = `the byte 0x${byte} here (byte ${at + 1} of the file) is not UTF-8`;
  return { severity: 'error', code: 'not-utf8', message, place, help: `${HELP}${guess(place, bytes, at)}` };
}

/** How many bytes can be decoded before the first that cannot, by halving. */
function lengthOfSound(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeUtf8(bytes.subarray(0, middle), true) === null) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Most such files come from old Windows programs: the line as they meant it shows what has to be typed again. */
function guess({ column }: Place, bytes: Uint8Array, at: number): string {
  const lineEnd = bytes.indexOf(0x0a, at);
  const line = bytes.subarray(bytes.lastIndexOf(0x0a, at) + 1, lineEnd === -1 ? bytes.length : lineEnd);
  const meant = new TextDecoder('windows-1252').decode(line).trim();
  // Several bytes in a row, or the last of the file, are more often UTF-8 that was damaged.
  const isDamaged = at === bytes.length - 1 || /[\x80-\xff]{2}/.test(Buffer.from(line).toString('latin1'));
  const isShown = !isDamaged && column <= 100 && meant.length <= 100 && !/\p{Cc}/u.test(meant);
  return isShown ? `; read as windows-1252, this line says: ${meant}` : '';
}
