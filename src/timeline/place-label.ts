import type { Extent } from './pack-lanes.ts';

/** A label as it is drawn. */
export interface PlacedLabel {
  readonly text: string;
  /** Where it hangs, in percent, and with which of its ends. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** What it takes up at most, in percent. */
  readonly extent: Extent;
}

/** The least width that a drawing is shown at, in the size of its text. */
const leastWidth = 42;
const latinWidth = 0.56;
const wideWidth = 1;
const mostLetters = 56;

/** Hangs a label at the start of what it names, or at its end where it would leave the drawing. `aside`: room between, in percent. */
export function placeLabel(label: string, { from, to }: Extent, aside: number): PlacedLabel {
  const text = shorten(label);
  const width = widthOf(text);
  const end = from + aside + width;
  if (end <= 100) return { text, x: from, anchor: 'start', extent: { from, to: end } };
  return { text, x: to, anchor: 'end', extent: { from: Math.max(to - aside - width, 0), to } };
}

/** A long label as far as a word goes: the list beside the drawing has it in full. */
function shorten(label: string): string {
  const letters = [...label];
  if (letters.length <= mostLetters) return label;
  const cut = letters.slice(0, mostLetters - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

/** In percent of the drawing. Letters from the CJK radicals on are as wide as they are high. */
function widthOf(text: string): number {
  const letters = [...text];
  const wide = letters.filter((letter) => (letter.codePointAt(0) ?? 0) >= 0x2e80).length;
  return ((wide * wideWidth + (letters.length - wide) * latinWidth) / leastWidth) * 100;
}
