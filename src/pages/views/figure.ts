import { formatMetric, type MetricText } from '../../i18n/format-metric.ts';
import type { MetricData } from '../../i18n/metric-data.ts';
import { wordsFor } from '../../i18n/words-for.ts';

/** A figure of a project's or an achievement's own page. */
export interface FigureView extends MetricText {
  /** Before and after, where they can be compared by length; a single level has nothing beside it. */
  readonly chart: LevelChart | null;
}

/** Two bars; lengths in percent of the longer one. */
export interface LevelChart {
  readonly from: LevelBar;
  readonly to: LevelBar;
  /** Whether equal lengths are equal factors. */
  readonly isLogarithmic: boolean;
}

interface LevelBar {
  readonly label: string;
  readonly length: number;
}

/** The most times longer that one bar may be on a linear scale before the shorter one is hard to see. */
const mostLinear = 20;

/** A metric as a figure. */
export function figureView(metric: MetricData, locale: string): FigureView {
  const text = formatMetric(metric, locale);
  return { ...text, chart: changeChart(metric, locale) ?? wayChart(metric, text) };
}

/** A change in percent: the whole that was there, and what it became. */
function changeChart({ change }: MetricData, locale: string): LevelChart | null {
  if (change === null || change === 0) return null;
  const { before, after } = wordsFor(locale).metric;
  return levelChart({ label: before, level: 100 }, { label: after, level: 100 + change });
}

function wayChart({ from, to }: MetricData, text: MetricText): LevelChart | null {
  if (from === null || to === null || text.from === null || text.to === null) return null;
  return levelChart({ label: text.from, level: from }, { label: text.to, level: to });
}

interface Level {
  readonly label: string;
  readonly level: number;
}

/** No chart below zero, and where nothing is long. */
function levelChart(before: Level, after: Level): LevelChart | null {
  const [from, to] = [before.level, after.level];
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  if (least < 0 || most === 0) return null;
  const isLogarithmic = least > 0 && most / least > mostLinear;
  const lengthOf = (level: number): number => (isLogarithmic ? logarithmic(level, least, most) : (level / most) * 100);
  return {
    from: { label: before.label, length: rounded(lengthOf(from)) },
    to: { label: after.label, length: rounded(lengthOf(to)) },
    isLogarithmic,
  };
}

/** The scale begins a factor of ten below the lesser level, so that this one has a length too. */
function logarithmic(level: number, least: number, most: number): number {
  return ((Math.log10(level / least) + 1) / (Math.log10(most / least) + 1)) * 100;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
