import { formatMetric, type MetricText } from '../../i18n/format-metric.ts';
import type { MetricData } from '../../i18n/metric-data.ts';

/** A figure of a project's page. */
export interface FigureView extends MetricText {
  /** The two levels of a way from one to the other, where they can be compared by length. */
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
  return { ...text, chart: levelChart(metric, text) };
}

/** No chart without two levels, below zero, and where nothing is long. */
function levelChart({ from, to }: MetricData, text: MetricText): LevelChart | null {
  if (from === null || to === null || text.from === null || text.to === null) return null;
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  if (least < 0 || most === 0) return null;
  const isLogarithmic = least > 0 && most / least > mostLinear;
  const lengthOf = (level: number): number => (isLogarithmic ? logarithmic(level, least, most) : (level / most) * 100);
  return {
    from: { label: text.from, length: rounded(lengthOf(from)) },
    to: { label: text.to, length: rounded(lengthOf(to)) },
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
