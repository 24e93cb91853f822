import { memoizeFormatter, memoizeText } from './memoize.ts';

type NumberOptions = Intl.NumberFormatOptions;

const numberFormat = memoizeFormatter(
  (locale: string, options: NumberOptions) => new Intl.NumberFormat(locale, options),
);

/** A number as people of the locale write it, digits kept: `1,234.5`, `−45`, `1.25 million`. */
export const formatNumber = memoizeText((value: number, locale) =>
  // Nobody writes −0.
  joinParts(numberParts(value === 0 ? 0 : value, locale)),
);

/**
 * The parts of a number, in the long compact form (`1.25 million`) where that loses nothing, else in grouped digits.
 * `options` add a unit or a currency to it.
 */
export function numberParts(value: number, locale: string, options: NumberOptions = {}): Intl.NumberFormatPart[] {
  const digits = isRound(value) ? compact : grouped;
  return numberFormat(locale, { ...digits, ...options }).formatToParts(value);
}

/** The text of a number's parts, with a real minus sign (U+2212) where the locale's data has a hyphen. */
export function joinParts(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value)).join('');
}

const compact: NumberOptions = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 };

// Six decimals, or six significant digits below 1: shows what was written, but no 0.30000000000000004.
const grouped: NumberOptions = {
  maximumFractionDigits: 6,
  maximumSignificantDigits: 6,
  roundingPriority: 'morePrecision',
};

/** Whether a number of at least a million has at most two decimals when it is written in millions, billions or trillions. */
export function isRound(value: number): boolean {
  const size = Math.abs(value);
  const magnitude = [1e12, 1e9, 1e6].find((candidate) => size >= candidate);
  return magnitude !== undefined && Number.isInteger(Number(((size / magnitude) * 100).toPrecision(15)));
}
