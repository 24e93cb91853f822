import { formatAmount, formatAmounts, formatUnit, isDeclined, isMeasure, type UnitForms } from './format-amount.ts';
import { joinParts, numberParts } from './format-number.ts';
import { textDirection } from './isolate.ts';
import type { Language } from './words.ts';

/** The time that a level is counted over. */
type Per = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How a figure is meant. */
type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** A figure as data; exactly one of `value`, `change`, and `from` with `to` is set. */
export interface MetricValues {
  readonly label: string;
  /** A level, in `unit`. */
  readonly value: number | null;
  /** A change in percent, with its sign. */
  readonly change: number | null;
  /** The level before, in `unit`. */
  readonly from: number | null;
  /** The level after, in `unit`. */
  readonly to: number | null;
  /** An ISO 4217 currency (`USD`), a CLDR unit (`second`), or a singular English noun (`data type`). */
  readonly unit: string | null;
  readonly per: Per | null;
  /** Of a level: its value. Of a change: its size, whatever its sign. Of a step from one level to another: where it ends. */
  readonly bound: Bound;
  readonly better: 'up' | 'down' | null;
}

/** A metric's figure, ready to show: every field is text of the locale. */
export interface MetricText {
  readonly label: string;
  /** A level that is long in one piece, `1,234,567,890`, is `long` or `longest`; `1,900 → 14,000` is `from-to-long`. */
  readonly shape: 'level' | 'long' | 'longest' | 'change' | 'from-to' | 'from-to-long';
  /** What is set large, complete with symbols and bound: `1 million+`, `−45%`, `≤ 1 s`, `30 s → 30 ms`. */
  readonly figure: string;
  /** What stands small beside the figure: `requests an hour`, `a month`; `null` when the figure says it all. */
  readonly unit: string | null;
  /** The whole as part of a sentence: `at least 1 million requests an hour`. */
  readonly text: string;
  /** Of the shapes `from-to` both ends of the figure; else `null`. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A metric in figures and in words; the words are those of the originals where the language has none for what it counts. Throws a
 * `RangeError` for one without any figure, which content never lets through.
 */
export function formatMetric(metric: MetricValues, language: Language, units: UnitForms): MetricText {
  const own = formatIn(language, metric, units);
  const original = originalFor(metric, language, units);
  if (original === null) return own;
  const { unit, text } = formatIn(original, metric, units);
  return { ...own, unit, text };
}

/** The language of the originals, where the one of a page has no word for what a metric counts; `null` where it has. */
export function originalFor(
  { unit, change }: Pick<MetricValues, 'unit' | 'change'>,
  { locale, original = null }: Pick<Language, 'locale' | 'original'>,
  units: UnitForms,
): Language | null {
  if (original === null || unit === null || change !== null) return null;
  return isMeasure(unit) || isDeclined(unit, locale, units) ? null : original;
}

function formatIn(language: Language, metric: MetricValues, units: UnitForms): MetricText {
  const { label, value, change, from, to } = metric;
  if (change !== null) return { label, ...formatChange(change, metric.bound, language) };
  if (from !== null && to !== null) return { label, ...formatFromTo(from, to, metric, language, units) };
  if (value !== null) return { label, ...formatLevel(value, metric, language, units) };
  throw new RangeError(`the metric "${label}" has no figure`);
}

/** What a metric counts, without its number: `requests an hour`, `US dollars a month`, `seconds`; a change is a change. */
export function formatMeasure(
  { change, unit, per }: Pick<MetricValues, 'change' | 'unit' | 'per'>,
  language: Language,
  units: UnitForms,
): string {
  const words = language.words.metric;
  if (change !== null) return words.change;
  const name = formatUnit(unit, language, units);
  return per === null ? name : `${name} ${words.per[per]}`;
}

type Figure = Omit<MetricText, 'label'>;

function formatLevel(value: number, { unit, per, bound }: MetricValues, language: Language, units: UnitForms): Figure {
  const words = language.words.metric;
  const amount = formatAmount(value, unit, language, units);
  const time = per === null ? null : words.per[per];
  const figure = withBound(amount.figure, bound, value, language);
  return {
    shape: shapeOf(figure),
    figure,
    unit: joinWords(amount.unit, time) || null,
    text: joinWords(words.bound[bound]({ figure: amount.text }), time),
    from: null,
    to: null,
  };
}

/** Six digits with their signs have room in every column; so many characters that no line can end between them are set smaller. */
function shapeOf(figure: string): 'level' | 'long' | 'longest' {
  const length = Math.max(...figure.split(' ').map((piece) => piece.length));
  if (length <= 9) return 'level';
  return length <= 13 ? 'long' : 'longest';
}

function formatChange(change: number, bound: Bound, language: Language): Figure {
  const words = language.words.metric;
  const percent = { style: 'unit', unit: 'percent', unitDisplay: 'short' } as const;
  const signed = joinParts(numberParts(change, language.locale, { ...percent, signDisplay: 'exceptZero' }));
  const size = words.bound[bound]({ figure: joinParts(numberParts(Math.abs(change), language.locale, percent)) });
  const text =
    change === 0 ? words.unchanged : change < 0 ? words.down({ percent: size }) : words.up({ percent: size });
  // A bound limits the size of a change: "≤ −5%" and "≥ −5%" would say the opposite.
  const bounds = {
    'at-most': words.upTo,
    'at-least': change < 0 ? words.atLeast.number : null,
    about: null,
    exact: null,
  };
  const figure = bounds[bound]?.({ figure: signed }) ?? withBound(signed, bound, Math.abs(change), language);
  return { shape: 'change', figure, unit: null, text, from: null, to: null };
}

function formatFromTo(
  before: number,
  after: number,
  { unit, per, bound }: MetricValues,
  language: Language,
  units: UnitForms,
): Figure {
  const words = language.words.metric;
  const { start, end, shared } = formatAmounts(before, after, unit, language, units);
  const time = per === null ? null : words.per[per];
  // One word for both ends stands beside the figure, "10 → 20" "users"; unlike ones stay with their ends, "30 s → 30 ms".
  const [from, to] = [start.figure, withBound(end.figure, bound, after, language)];
  const ends = (shared === null ? [joinWords(from, start.unit), joinWords(to, end.unit)] : [from, to]).map(keepUnit);
  const text = words.fromTo({
    from: shared === null ? start.text : start.figure,
    to: words.bound[bound]({ figure: end.text }),
  });
  // A line may end before the arrow and never after it.
  const figure = ends.join(` ${textDirection(language.locale) === 'rtl' ? '←' : '→'}\u00a0`);
  return {
    shape: figure.length <= 13 ? 'from-to' : 'from-to-long',
    figure,
    unit: joinWords(shared, time) || null,
    text: joinWords(text, time),
    from: ends[0] ?? from,
    to: ends[1] ?? to,
  };
}

/** A short unit of two words stays beside its number, as in Arabic `30 ملي ث`. */
function keepUnit(figure: string): string {
  return figure.length <= 12 && /\p{L} \p{L}/u.test(figure) ? figure.replaceAll(' ', '\u00a0') : figure;
}

/** Signs that every language reads; below zero a plus would be taken for the opposite sign. */
function withBound(figure: string, bound: Bound, value: number, { words }: Language): string {
  if (bound === 'exact') return figure;
  if (bound === 'about') return `≈ ${figure}`;
  if (bound === 'at-most') return `≤ ${figure}`;
  if (value < 0) return `≥ ${figure}`;
  const { number, word } = words.metric.atLeast;
  return (/\d$/u.test(figure) ? number : word)({ figure });
}

function joinWords(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(' ');
}
