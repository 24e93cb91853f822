import type { PeriodDates } from '../i18n/dates.ts';
import { type LaidOutMark, layOutMark, packLanes } from './lay-out-marks.ts';
import { percentAt, toSpan, type YearSpan, yearAxis } from './year-axis.ts';

/** Entries of one kind, drawn below a caption of their own. */
export interface TimelineGroup {
  readonly caption: string;
  readonly entries: readonly {
    readonly label: string;
    readonly period: PeriodDates;
    /** Whether nothing was done in it, which is drawn as an outline of dashes. */
    readonly isGap?: boolean;
  }[];
}

/** A drawing in numbers: horizontal ones in percent of its width, vertical ones in units of its text's size. */
export interface Timeline {
  readonly height: number;
  readonly years: readonly { readonly label: string; readonly x: number }[];
  /** Empty when there is only one group. */
  readonly captions: readonly { readonly text: string; readonly y: number }[];
  readonly marks: readonly TimelineMark[];
  /** Whether time runs from right to left: captions then begin at the right, and what goes on reaches to the left. */
  readonly isMirrored: boolean;
}

/** A period or a point in time with its name. */
interface TimelineMark {
  readonly shape: 'bar' | 'dot';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether no more is known than that it was in these years; drawn as an outline. */
  readonly isVague: boolean;
  readonly isGap: boolean;
  /** Whether it is still going on; its bar reaches to the end of the drawing. */
  readonly isOpen: boolean;
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    /** Its distance from its dot, in units of the text's size. */
    readonly shift: number;
    readonly anchor: 'start' | 'end';
  };
}

const AXIS_HEIGHT = 2;
const CAPTION_HEIGHT = 2;
const GROUP_SPACE = 0.75;
const LANE_HEIGHTS = { bar: 2.75, dot: 1.75 };
const MARK_DEPTHS = { bar: 1.45, dot: 0.65 };
const LABEL_SHIFTS = { bar: { start: 0, end: 0 }, dot: { start: 1, end: -1 } };
/** In percent of the width. */
const LANE_GAP = 3;

/** Draws what is dated, and what goes on at least to the date `asOf`; `null` when that is fewer than two entries or all in one year, which shows nothing. */
export function drawTimeline(groups: readonly TimelineGroup[], asOf: string | null = null): Timeline | null {
  const dated = groups
    .map(({ caption, entries }) => ({ caption, spans: entries.flatMap(withSpan) }))
    .filter(({ spans }) => spans.length > 0);
  const spans = dated.flatMap((group) => group.spans.map(({ span }) => span));
  if (spans.length < 2) return null;
  const axis = yearAxis(spans, asOf);
  if (axis.end - axis.first < 2) return null;
  const years = axis.marked.map((year) => ({ label: String(year), x: rounded(percentAt(year, axis)) }));
  const empty: Timeline = { height: AXIS_HEIGHT, years, captions: [], marks: [], isMirrored: false };
  return dated.reduce((drawn, { caption, spans: own }) => {
    const marks = own.map(({ label, span, isGap }) => ({ ...layOutMark(label, span, axis), isGap }));
    return addGroup(dated.length === 1 ? drawn : addCaption(drawn, caption), marks);
  }, empty);
}

interface LabelledSpan {
  readonly label: string;
  readonly span: YearSpan;
  readonly isGap: boolean;
}

interface PlacedMark extends LaidOutMark {
  readonly isGap: boolean;
}

function withSpan({ label, period, isGap = false }: TimelineGroup['entries'][number]): readonly LabelledSpan[] {
  const span = toSpan(period);
  return span === null ? [] : [{ label, span, isGap }];
}

function addCaption(drawn: Timeline, text: string): Timeline {
  const { captions, height } = drawn;
  return { ...drawn, captions: [...captions, { text, y: rounded(height + 1) }], height: height + CAPTION_HEIGHT };
}

/** Bars first, then dots, which need less height. */
function addGroup(drawn: Timeline, marks: readonly PlacedMark[]): Timeline {
  const { bar = [], dot = [] } = Object.groupBy(marks, ({ shape }) => shape);
  const lanes = [...packLanes(bar, LANE_GAP), ...packLanes(dot, LANE_GAP)];
  const full = lanes.reduce(addLane, drawn);
  return { ...full, height: rounded(full.height + GROUP_SPACE) };
}

function addLane(drawn: Timeline, lane: readonly PlacedMark[]): Timeline {
  const marks = lane.map((mark) => toMark(mark, drawn.height));
  const height = Math.max(...lane.map(({ shape }) => LANE_HEIGHTS[shape]));
  return { ...drawn, marks: [...drawn.marks, ...marks], height: drawn.height + height };
}

function toMark({ shape, x, width, isVague, isGap, isOpen, label }: PlacedMark, top: number): TimelineMark {
  const { text, anchor } = label;
  return {
    shape,
    x: rounded(x),
    y: rounded(top + MARK_DEPTHS[shape]),
    width: rounded(width),
    isVague,
    isGap,
    isOpen,
    label: { text, x: rounded(label.x), y: rounded(top + 1), anchor, shift: LABEL_SHIFTS[shape][anchor] },
  };
}

/** The same for a language that is read from right to left. */
export function mirrored(drawn: Timeline): Timeline {
  return {
    ...drawn,
    years: drawn.years.map(({ label, x }) => ({ label, x: rounded(100 - x) })),
    marks: drawn.marks.map((mark) => ({
      ...mark,
      // Nothing stands at −0.
      x: rounded(100 - mark.x - mark.width) + 0,
      label: {
        ...mark.label,
        x: rounded(100 - mark.label.x),
        shift: 0 - mark.label.shift,
        anchor: mark.label.anchor === 'start' ? 'end' : 'start',
      },
    })),
    isMirrored: true,
  };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
