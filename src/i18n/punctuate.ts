import type { Words } from './words.ts';

/** Texts in a row, as facts stand beside each other: `Berlin, 2021`. An enumeration that ends with “and” is `formatList`. */
export function inRow(texts: readonly string[], { punctuation }: Words): string {
  return texts.join(`${punctuation.comma} `);
}

/** Facts in a row that may have commas in them. */
export function inLongRow(texts: readonly string[], { punctuation }: Words): string {
  return texts.join(`${punctuation.semicolon} `);
}

/** A text in which no line ends between a figure and its unit or what it is counted in: `30 ms`, `€2 million`. */
export function keepFigures(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Cc}?(?:\p{L}{1,3}|[%€$£¥]|(?:m|b|tr)il\p{L}+)(?!\p{L}))/gu, '\u00a0');
}

/** The same of a text that is set large, where no line begins with a dash either. */
export function keepTogether(text: string): string {
  return keepFigures(text).replace(/ (?=[–—] )/g, '\u00a0');
}

/** A text in which each number stays on the line of what it counts. */
export function keepNumbers(text: string): string {
  return text.replace(/(?<=\d) /g, '\u00a0');
}
