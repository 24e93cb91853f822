import type { PeriodData } from '../i18n/format-period.ts';
import { packLanes } from './pack-lanes.ts';
import { type PlacedMark, placeMark } from './place-mark.ts';
import { type Span, toSpan } from './to-span.ts';
import { percentAt, yearAxis } from './year-axis.ts';

/** Entries of one kind, drawn below a caption of their own. */
export interface TimelineGroup {
  readonly caption: string;
  readonly entries: readonly { readonly label: string; readonly period: PeriodData }[];
}

/** A drawing in numbers: from side to side in percent of its width, from top to bottom in the size of its text. */
export interface Timeline {
  readonly height: number;
  readonly years: readonly { readonly label: string; readonly x: number }[];
  /** None where there is one group. */
  readonly captions: readonly { readonly text: string; readonly y: number }[];
  readonly marks: readonly TimelineMark[];
}

/** A period or a point in time with its name. */
export interface TimelineMark {
  readonly shape: 'bar' | 'dot';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it was some time in these years, which is drawn as an outline. */
  readonly isVague: boolean;
  /** Whether it goes on: such a bar reaches to the end of the drawing. */
  readonly isOpen: boolean;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    /** What keeps it off its dot, in the size of its text. */
    readonly shift: number;
    readonly anchor: 'start' | 'end';
  };
}

const axisHeight = 2;
const captionHeight = 2;
const groupSpace = 0.75;
const laneHeights = { bar: 2.75, dot: 1.75 };
const markDepths = { bar: 1.45, dot: 0.65 };
const labelShifts = { bar: { start: 0, end: 0 }, dot: { start: 1, end: -1 } };
/** In percent. */
const laneGap = 3;

/** Draws what is dated; `null` when that is fewer than two entries or all in one year, which shows nothing. */
export function drawTimeline(groups: readonly TimelineGroup[]): Timeline | null {
  const dated = groups
    .map(({ caption, entries }) => ({ caption, spans: entries.flatMap(withSpan) }))
    .filter(({ spans }) => spans.length > 0);
  const spans = dated.flatMap((group) => group.spans.map(({ span }) => span));
  if (spans.length < 2) return null;
  const axis = yearAxis(spans);
  if (axis.end - axis.first < 2) return null;
  const years = axis.marked.map((year) => ({ label: String(year), x: rounded(percentAt(year, axis)) }));
  const empty: Timeline = { height: axisHeight, years, captions: [], marks: [] };
  return dated.reduce((drawn, { caption, spans: own }) => {
    const marks = own.map(({ label, span }) => placeMark(label, span, axis));
    return addGroup(dated.length === 1 ? drawn : addCaption(drawn, caption), marks);
  }, empty);
}

interface LabelledSpan {
  readonly label: string;
  readonly span: Span;
}

function withSpan({ label, period }: TimelineGroup['entries'][number]): readonly LabelledSpan[] {
  const span = toSpan(period);
  return span === null ? [] : [{ label, span }];
}

function addCaption(drawn: Timeline, text: string): Timeline {
  const { captions, height } = drawn;
  return { ...drawn, captions: [...captions, { text, y: rounded(height + 1) }], height: height + captionHeight };
}

/** Bars first, then dots, which need less height. */
function addGroup(drawn: Timeline, marks: readonly PlacedMark[]): Timeline {
  const { bar = [], dot = [] } = Object.groupBy(marks, ({ shape }) => shape);
  const lanes = [...packLanes(bar, laneGap), ...packLanes(dot, laneGap)];
  const full = lanes.reduce(addLane, drawn);
  return { ...full, height: rounded(full.height + groupSpace) };
}

function addLane(drawn: Timeline, lane: readonly PlacedMark[]): Timeline {
  const marks = lane.map((mark) => toMark(mark, drawn.height));
  const height = Math.max(...lane.map(({ shape }) => laneHeights[shape]));
  return { ...drawn, marks: [...drawn.marks, ...marks], height: drawn.height + height };
}

function toMark({ shape, x, width, isVague, isOpen, label }: PlacedMark, top: number): TimelineMark {
  const { text, anchor } = label;
  return {
    shape,
    x: rounded(x),
    y: rounded(top + markDepths[shape]),
    width: rounded(width),
    isVague,
    isOpen,
    label: { text, x: rounded(label.x), y: rounded(top + 1), anchor, shift: labelShifts[shape][anchor] },
  };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
