import { rememberFormatter } from './remember-formatter.ts';

const intlCollator = rememberFormatter(
  (locale: string, options: Intl.CollatorOptions) => new Intl.Collator(locale, options),
);

/**
 * Compares names by the order of the locale, and numbers in them by size.
 * Names that the locale holds equal stand in the order of their code units, so that a sorted list is always the same.
 */
export function collator(locale: string): (a: string, b: string) => number {
  const { compare } = intlCollator(locale, { usage: 'sort', numeric: true });
  return (a, b) => compare(a, b) || compareCodeUnits(a, b);
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
