import { formatAmount } from './format-amount.ts';
import type { MetricData, UnitForms } from './metric-data.ts';
import { rememberFormatter } from './remember-formatter.ts';
import { wordsFor } from './words-for.ts';

const longFormat = rememberFormatter(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const cldrUnits: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

/** What a metric counts, without its number: `requests an hour`, `US dollars a month`, `seconds`; a change is a change. */
export function formatMeasure(
  { change, unit, per }: Pick<MetricData, 'change' | 'unit' | 'per'>,
  locale: string,
  units: UnitForms,
): string {
  const words = wordsFor(locale).metric;
  if (change !== null) return words.change;
  const name = unitName(unit, locale, units);
  return per === null ? name : `${name} ${words.per[per]}`;
}

function unitName(unit: string | null, locale: string, units: UnitForms): string {
  if (unit === null) return wordsFor(locale).metric.number;
  if (currencies.has(unit))
    return longName({ style: 'currency', currency: unit, currencyDisplay: 'name' }, locale) ?? unit;
  if (cldrUnits.has(unit)) return longName({ style: 'unit', unit, unitDisplay: 'long' }, locale) ?? unit;
  return formatAmount(MANY, unit, locale, units).unit ?? unit;
}

/** Any number that takes the plural. */
const MANY = 1000;

function longName(options: Intl.NumberFormatOptions, locale: string): string | undefined {
  const parts = longFormat(locale, options).formatToParts(MANY);
  return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value;
}
