/** The first and the last code point of a run of characters. */
export type CodePoints = readonly [first: number, last: number];

/** Reads what CSS writes as `unicode-range`: `U+41-5A,U+131` → `[[0x41, 0x5a], [0x131, 0x131]]`. */
export function parseUnicodeRanges(text: string): readonly CodePoints[] {
  return [...text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}

/** Whether a character lies in one of the ranges. */
export function isInRanges(character: string, ranges: readonly CodePoints[]): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= point && point <= last);
}
