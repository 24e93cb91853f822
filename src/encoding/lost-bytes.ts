import { blankCode } from './blank-code.ts';
import { codePages, readRun } from './code-pages.ts';

/** A stretch of text that was read with a wrong code page and then lost a part of it, so that nothing can repair it. */
export interface LostBytes {
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What is left of the text before, without what was lost; `null` when nothing is. */
  readonly left: string | null;
}

/** Beginnings of characters in UTF-8 that are in most text: emoji, quotation marks and dashes, and what follows an emoji. */
const BEGINNINGS: readonly (readonly [number, number])[] = [
  [0xf0, 0x9f],
  [0xe2, 0x80],
  [0xef, 0xb8],
];

/** Such a beginning as a code page shows it, where no text has these two side by side: “ðŸ”, “â€”, “ï¸”. */
const signs = [...new Set(codePages.flatMap(({ byteOf }) => signsOf(byteOf)))];
const SIGN = new RegExp(
  [
    ...signs,
    // "voilÃ ": a capital at the end of a word in small letters, whose second half was taken for a space.
    '(?<=[a-z]{2})Ã(?![\\p{L}\\p{M}\\p{Sc}\\p{So}\\p{No}\\p{Po}\\p{Sk}])',
    // "Ãngel", "MarÃa", "koÄka": the second half of Á, í or č has no sign, or none that is seen.
    '(?<!\\p{L})Ã(?=[a-z]{2})',
    '(?<=[a-z])[ÃÄ](?=[a-z])',
    // "ÃÃ±igo", "ÐÑƒ": the same before a letter that kept its two halves.
    '[ÃÄÅÐÑØÙ](?=[ÃÄÅÐÑØÙ](?![»“”‘’–—])[\u00a1-\u00bf‚ƒ„…†‡ˆ‰˜])',
    // An arrow to the left, where no word stands before that could have a footnote.
    '(?<!\\p{L})â†(?!\\p{L})',
  ].join('|'),
  'gu',
);

function signsOf(byteOf: ReadonlyMap<string, number>): readonly string[] {
  const characterOf = new Map([...byteOf].map(([character, byte]) => [byte, character]));
  return BEGINNINGS.flatMap(([lead, next]) => {
    const [first = '', second = ''] = [characterOf.get(lead), characterOf.get(next)];
    const isOdd = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(first) && /[^\p{Ll}\p{M}]/u.test(second);
    return isOdd ? [`${first}${second}`] : [];
  });
}

/** The stretches of a text that lost bytes to a wrong code page, in order; code in Markdown is left out. */
export function findLostBytes(text: string, { isMarkdown = false } = {}): readonly LostBytes[] {
  if (text.search(SIGN) === -1) return [];
  const prose = isMarkdown ? blankCode(text) : text;
  const runs = new Map<number, LostBytes>();
  for (const { index } of prose.matchAll(SIGN)) {
    const start = index - (/[^\x20-\x7e\s]*$/.exec(prose.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
    const run = /^[^\x20-\x7e\s]+/.exec(prose.slice(start))?.[0] ?? '';
    // What can be read whole is no loss.
    if (codePages.some((page) => readRun(run, page) !== null)) continue;
    runs.set(start, { start, end: start + run.length, left: leftOf(run) });
  }
  return [...runs.values()];
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** "âš™ï¸" → "⚙". */
function leftOf(run: string): string | null {
  for (const { byteOf } of codePages) {
    const bytes = [...run].map((character) => byteOf.get(character));
    if (bytes.some((byte) => byte === undefined)) continue;
    const left = utf8.decode(new Uint8Array(bytes.flatMap((byte) => byte ?? []))).replaceAll('\ufffd', '');
    if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(left)) return left;
  }
  return null;
}
