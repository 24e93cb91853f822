import type { Span } from './to-span.ts';

/** The years that a drawing covers. */
export interface YearAxis {
  readonly first: number;
  /** Where the last year ends: 2024 for a drawing of 2022 and 2023. */
  readonly end: number;
  /** The years that are written, from the first on at even distances. */
  readonly marked: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 50, 100];
const mostMarks = 12;

/** The whole years that all spans lie in; what goes on reaches to the end, whatever that is. Needs a span at least. */
export function yearAxis(spans: readonly Span[]): YearAxis {
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const end = Math.max(...spans.map(({ from, to }) => Math.max(Math.floor(from) + 1, Math.ceil(to ?? from))));
  const count = end - first;
  const step = steps.find((each) => count / each <= mostMarks) ?? count;
  const marked = Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step);
  return { first, end, marked };
}

/** Where a time lies on an axis, in percent of its width. */
export function percentAt(time: number, { first, end }: YearAxis): number {
  return ((time - first) / (end - first)) * 100;
}
