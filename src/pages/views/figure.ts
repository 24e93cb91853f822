import { formatMetric, type MetricText, type MetricValues } from '../../i18n/format-metric.ts';
import { joinParts, numberParts } from '../../i18n/format-number.ts';
import type { Language } from '../../i18n/words.ts';
import { figureBesideTitle, type TitledFigure } from '../items/figure-beside-title.ts';
import type { PageContext } from '../page-context.ts';

/** A figure of a project's or an achievement's own page. */
export interface FigureView extends TitledFigure {
  /** Before and after, where they can be compared by length; a single level has nothing beside it. */
  readonly chart: LevelChart | null;
}

/** Two bars; lengths in percent of the longer one. */
interface LevelChart {
  readonly from: LevelBar;
  readonly to: LevelBar;
}

interface LevelBar {
  readonly label: string;
  readonly length: number;
}

/** A level that is not nothing can be seen, however small it is beside the other: a hair, in percent. */
const MIN_LENGTH = 0.75;

/** A metric as a figure, whose label is left to be heard alone where its unit says the same. */
export function figureView(metric: MetricValues, context: Pick<PageContext, 'locale' | 'words' | 'units'>): FigureView {
  const text = formatMetric(metric, context, context.units);
  return { ...figureBesideTitle(text, ''), chart: changeChart(metric, context) ?? wayChart(metric, text) };
}

/** A change in percent: the whole that was there, and what it became. */
function changeChart({ change }: MetricValues, { locale, words }: Language): LevelChart | null {
  if (change === null || change === 0) return null;
  const { before, after } = words.metric;
  const percent = (level: number): string =>
    joinParts(numberParts(level, locale, { style: 'unit', unit: 'percent', unitDisplay: 'short' }));
  const rest = 100 + change;
  return levelChart(
    { label: before({ percent: percent(100) }), level: 100 },
    { label: after({ percent: percent(rest) }), level: rest },
  );
}

function wayChart({ from, to }: MetricValues, text: MetricText): LevelChart | null {
  if (from === null || to === null || text.from === null || text.to === null) return null;
  return levelChart({ label: text.from, level: from }, { label: text.to, level: to });
}

interface Level {
  readonly label: string;
  readonly level: number;
}

/** On a linear scale, so that a thousandfold looks it. No chart below zero, and where nothing is long. */
function levelChart(before: Level, after: Level): LevelChart | null {
  const [least, most] = [Math.min(before.level, after.level), Math.max(before.level, after.level)];
  if (least < 0 || most === 0) return null;
  const barOf = ({ label, level }: Level): LevelBar => ({
    label,
    length: level === 0 ? 0 : Math.max(MIN_LENGTH, Math.round((level / most) * 10_000) / 100),
  });
  return { from: barOf(before), to: barOf(after) };
}
