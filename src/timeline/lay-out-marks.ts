import { percentAt, type YearAxis, type YearSpan } from './year-axis.ts';

/** The width of the narrowest drawing and of letters, in units of the text's size. */
const MIN_DRAWING_WIDTH = 42;
const LATIN_WIDTH = 0.56;
const WIDE_WIDTH = 1;

const MAX_LETTERS = 56;

/** The room for a dot before its label, in percent of the narrowest drawing. */
const DOT_ROOM = 2.5;

/** From where to where something reaches from side to side, in percent of the drawing. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A label as it is drawn. */
export interface LaidOutLabel {
  readonly text: string;
  /** Where one of its ends is, in percent, and which of them. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly extent: Extent;
}

/** A span of time with its label, laid out from side to side in percent of the drawing. */
export interface LaidOutMark {
  readonly shape: 'bar' | 'dot';
  readonly x: number;
  /** 0 for a dot. */
  readonly width: number;
  /** Whether it is a point in time of which no more is known than that it was in these years. */
  readonly isVague: boolean;
  /** Whether it is still going on. */
  readonly isOpen: boolean;
  readonly label: LaidOutLabel;
  /** What mark and label take up together. */
  readonly extent: Extent;
}

/**
 * A point in time becomes a dot, in the middle of the time that it may have been; a period becomes a bar, as does a point
 * of which only the year is known.
 */
export function layOutMark(label: string, span: YearSpan, axis: YearAxis): LaidOutMark {
  const isVague = span.isPoint && span.to !== null && span.to - span.from >= 1;
  const shape = span.isPoint && !isVague ? 'dot' : 'bar';
  const [from, to] = [percentAt(span.from, axis), percentAt(span.to ?? axis.end, axis)];
  const middle = (from + to) / 2;
  const drawn = shape === 'dot' ? { from: middle, to: middle } : { from, to };
  const laidOut = layOutLabel(label, drawn, shape === 'dot' ? DOT_ROOM : 0);
  return {
    shape,
    x: drawn.from,
    width: drawn.to - drawn.from,
    isVague,
    isOpen: span.to === null,
    label: laidOut,
    extent: { from: Math.min(drawn.from, laidOut.extent.from), to: Math.max(drawn.to, laidOut.extent.to) },
  };
}

/**
 * Lays a label out from the start of what it names, or back from its end where it would leave the drawing; cut where it
 * would do so both ways. `gap` is the room between the two, in percent.
 */
export function layOutLabel(label: string, { from, to }: Extent, gap: number): LaidOutLabel {
  const [after, before] = [100 - from - gap, to - gap];
  const whole = shorten(label, MAX_LETTERS);
  const text = fitInto(whole, Math.max(after, before));
  const width = widthOf(text);
  if (width <= after) return { text, x: from, anchor: 'start', extent: { from, to: from + gap + width } };
  return { text, x: to, anchor: 'end', extent: { from: Math.max(to - gap - width, 0), to } };
}

function fitInto(label: string, room: number): string {
  let text = label;
  for (let letters = [...label].length; letters > 1 && widthOf(text) > room; letters -= 1)
    text = shorten(label, letters);
  return text;
}

/** Cuts a long label after a word: the list beside the drawing has it in full. */
function shorten(label: string, most: number): string {
  const letters = [...label];
  if (letters.length <= most) return label;
  const cut = letters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

/** In percent of the drawing. Letters from the CJK radicals on are as wide as they are high. */
function widthOf(text: string): number {
  const letters = [...text];
  const wide = letters.filter((letter) => (letter.codePointAt(0) ?? 0) >= 0x2e80).length;
  return ((wide * WIDE_WIDTH + (letters.length - wide) * LATIN_WIDTH) / MIN_DRAWING_WIDTH) * 100;
}

interface Sized {
  readonly extent: Extent;
}

/** Packs items into lanes, each into the first lane where it keeps the gap to all others. */
export function packLanes<Item extends Sized>(items: readonly Item[], gap: number): readonly (readonly Item[])[] {
  const lanes: Item[][] = [];
  for (const item of items) {
    const free = lanes.find((lane) => lane.every((other) => isApart(item.extent, other.extent, gap)));
    if (free === undefined) lanes.push([item]);
    else free.push(item);
  }
  return lanes;
}

function isApart(a: Extent, b: Extent, gap: number): boolean {
  return a.from >= b.to + gap || b.from >= a.to + gap;
}
