import type { Extent } from './pack-lanes.ts';
import { type PlacedLabel, placeLabel } from './place-label.ts';
import type { Span } from './to-span.ts';
import { percentAt, type YearAxis } from './year-axis.ts';

/** A span with its label, as they lie from side to side in percent. */
export interface PlacedMark {
  readonly shape: 'bar' | 'dot';
  readonly x: number;
  /** 0 for a dot. */
  readonly width: number;
  /** Whether it was some time in these years: a point that is known no better. */
  readonly isVague: boolean;
  /** Whether it goes on beyond the drawing. */
  readonly isOpen: boolean;
  readonly label: PlacedLabel;
  /** What mark and label take up together. */
  readonly extent: Extent;
}

/** The room for a dot before its label, in percent of the narrowest drawing. */
const dotRoom = 2.5;

/** A point in time becomes a dot in the middle of what is known of it; a period, and a point of which only the year is known, a bar. */
export function placeMark(label: string, span: Span, axis: YearAxis): PlacedMark {
  const isVague = span.isPoint && span.to !== null && span.to - span.from >= 1;
  const shape = span.isPoint && !isVague ? 'dot' : 'bar';
  const [from, to] = [percentAt(span.from, axis), percentAt(span.to ?? axis.end, axis)];
  const middle = (from + to) / 2;
  const drawn = shape === 'dot' ? { from: middle, to: middle } : { from, to };
  const placed = placeLabel(label, drawn, shape === 'dot' ? dotRoom : 0);
  return {
    shape,
    x: drawn.from,
    width: drawn.to - drawn.from,
    isVague,
    isOpen: span.to === null,
    label: placed,
    extent: { from: Math.min(drawn.from, placed.extent.from), to: Math.max(drawn.to, placed.extent.to) },
  };
}
