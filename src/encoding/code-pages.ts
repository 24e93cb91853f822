/** One of the old Windows encodings, in which each character outside ASCII is one byte. */
export interface CodePage {
  /** As the Encoding Standard calls it, for example `windows-1252`. */
  readonly name: string;
  /** The byte, 0x80 to 0xFF, of each character outside ASCII that it has. */
  readonly byteOf: ReadonlyMap<string, number>;
  /** Finds all whole runs of characters outside ASCII whose bytes are in the order that UTF-8 has. */
  readonly possibleRuns: RegExp;
}

/** What stands for a byte that a code page leaves free. */
const NOTHING = '\ufffd';

/** The code pages of Windows from 1250 to 1258, made from what the Encoding Standard decodes with them; the most frequent comes first. */
export const codePages: readonly CodePage[] = [1252, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((number) => {
  const name = `windows-${number}`;
  const bytes = Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  const characters = [...new TextDecoder(name).decode(new Uint8Array(bytes))];
  const known = bytes.map((byte, index) => [characters[index] ?? NOTHING, byte] as const);
  const byteOf = new Map(known.filter(([character]) => character !== NOTHING));
  return { name, byteOf, possibleRuns: possibleRuns(byteOf) };
});

/** Most text is right, and this finds that out quickly: it looks at the pairs of first and following bytes alone. */
function possibleRuns(byteOf: ReadonlyMap<string, number>): RegExp {
  const among = (from: number, to: number): string => {
    const characters = [...byteOf].filter(([, byte]) => from <= byte && byte <= to).map(([character]) => character);
    return `[${characters.join('')}]`;
  };
  const next = among(0x80, 0xbf);
  const sequence = `${among(0xc2, 0xdf)}${next}|${among(0xe0, 0xef)}${next}{2}|${among(0xf0, 0xf4)}${next}{3}`;
  return new RegExp(`(?<![^\\x00-\\x7f])(?:${sequence})+(?![^\\x00-\\x7f])`, 'g');
}

/** One character of the text that a run was before a code page spoilt it. */
export interface CharacterReading {
  /** The two to four characters that it became, in order; the first stands for the leading byte of UTF-8. */
  readonly written: readonly string[];
  readonly lead: number;
  readonly meant: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What a run of characters outside ASCII was if its UTF-8 bytes were taken for those of `page`; `null` when that cannot
 * be. Neither step can lose anything: `page` has one byte for each character and only strict UTF-8 is read, so writing
 * the reading as UTF-8 and taking it for `page` gives the run again.
 */
export function readRun(run: string, page: CodePage): readonly CharacterReading[] | null {
  const written = [...run];
  const bytes = written.flatMap((character) => page.byteOf.get(character) ?? []);
  if (bytes.length !== written.length) return null;
  const text = decode(new Uint8Array(bytes));
  if (text === null) return null;
  let at = 0;
  return [...text].map((meant): CharacterReading => {
    const from = at;
    at += Buffer.byteLength(meant);
    return { written: written.slice(from, at), lead: bytes[from] ?? 0, meant };
  });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
