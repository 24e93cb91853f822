import type { Words } from './words.ts';

/** Texts in a row, as facts stand beside each other: `Berlin, 2021`. An enumeration that ends with “and” is `formatList`. */
export function inRow(texts: readonly string[], { punctuation }: Words): string {
  return texts.join(`${punctuation.comma} `);
}

/** Facts in a row that may have commas in them. */
export function inLongRow(texts: readonly string[], { punctuation }: Words): string {
  return texts.join(`${punctuation.semicolon} `);
}
