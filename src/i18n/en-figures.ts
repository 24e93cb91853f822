import { formatNumber } from './format-number.ts';
import { pluralize } from './pluralize.ts';

/** A number with what is counted: `1 proof`, `1,200 proofs`. */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? noun : pluralize(noun)}`;
}

/** How English says figures. */
export const enMetric = {
  /** Symbols that CLDR has only as words; all others come from there. */
  symbols: { second: 's', minute: 'min', hour: 'h', byte: 'B' },
  noun: (singular: string, category: Intl.LDMLPluralRule) => (category === 'one' ? singular : pluralize(singular)),
  per: {
    second: 'a second',
    minute: 'a minute',
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
  },
  bound: {
    exact: (figure: string) => figure,
    'at-least': (figure: string) => `at least ${figure}`,
    'at-most': (figure: string) => `at most ${figure}`,
    about: (figure: string) => `about ${figure}`,
  },
  up: (percent: string) => `up ${percent}`,
  down: (percent: string) => `down ${percent}`,
  upTo: (figure: string) => `up to ${figure}`,
  unchanged: 'unchanged',
  /** What is counted, where a figure has no unit. */
  number: 'number',
  change: 'change',
  /** Beside the bars of a change. */
  before: (percent: string) => `before: ${percent}`,
  after: (percent: string) => `after: ${percent}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
};
