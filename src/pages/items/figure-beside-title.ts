import type { MetricText } from '../../i18n/format-metric.ts';

/** A figure that stands beside a title. */
export interface TitledFigure extends MetricText {
  /** The class that leaves a label to be heard alone which the title says already; else empty. */
  readonly labelLook: string;
}

/**
 * A figure without what stands beside it already: of "−45%, Migration time" and the title "Cut migration time by half" the
 * label, of "6,400+ installations, Installations that report back" the unit.
 */
export function figureBesideTitle(metric: MetricText, title: string): TitledFigure {
  const said = wordsOf(`${title} ${metric.unit ?? ''}`);
  const own = wordsOf(metric.label);
  const isSaid = own.length > 0 && own.every((word) => said.some((other) => isSameWord(word, other)));
  if (isSaid) return { ...metric, labelLook: 'visually-hidden' };
  const unit = wordsOf(metric.unit ?? '');
  const isInLabel = unit.length > 0 && unit.every((word) => own.some((other) => isSameWord(word, other)));
  return { ...metric, unit: isInLabel ? null : metric.unit, labelLook: '' };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** Words of one stem, as far as their beginnings tell: `mapped` and `mapping`. */
function isSameWord(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 4) return a === b;
  return (
    a.slice(0, Math.max(4, least - 3)) === b.slice(0, Math.max(4, least - 3)) && Math.abs(a.length - b.length) <= 3
  );
}
