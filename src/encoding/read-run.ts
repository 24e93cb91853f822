import type { CodePage } from './code-pages.ts';

/** One character of the text that a run was before a code page spoilt it. */
export interface Reading {
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
export function readRun(run: string, page: CodePage): readonly Reading[] | null {
  const written = [...run];
  const bytes = written.flatMap((character) => page.byteOf.get(character) ?? []);
  if (bytes.length !== written.length) return null;
  const text = decode(new Uint8Array(bytes));
  if (text === null) return null;
  let at = 0;
  return [...text].map((meant): Reading => {
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
