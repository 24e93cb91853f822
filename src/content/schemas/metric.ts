import { z } from 'zod';
import { number, percentage } from './number.ts';
import { isGiven, reportBroken, ruleOverFields } from './rule.ts';
import { orNull } from './scalars.ts';
import { code, text } from './text.ts';

const shapes = 'write one of: `value` (a level), `change` (signed percent), or `from` and `to`';

const units: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Common abbreviations of units, in small letters, with their full names. */
const shortForms: Readonly<Record<string, string>> = {
  '%': 'percent',
  ns: 'nanosecond',
  us: 'microsecond',
  µs: 'microsecond',
  ms: 'millisecond',
  s: 'second',
  sec: 'second',
  secs: 'second',
  min: 'minute',
  mins: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  d: 'day',
  wk: 'week',
  yr: 'year',
  yrs: 'year',
  kb: 'kilobyte',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
  pb: 'petabyte',
  kib: 'kibibyte',
  mib: 'mebibyte',
  gib: 'gibibyte',
  tib: 'tebibyte',
  m: 'meter',
  km: 'kilometer',
  kg: 'kilogram',
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  ...Object.fromEntries(
    ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'BRL', 'INR', 'CNY'].map((code) => [code.toLowerCase(), code]),
  ),
};

/** What a metric counts in, by the names of Unicode CLDR where it is a unit of measure: `minute`, not `minutes` or `min`. */
const unit = code.superRefine((value, context) => {
  const problem = units.has(value) ? null : problemOf(value.trim());
  if (problem === null) return;
  reportBroken(context, problem.message, { code: 'bad-metric', help: problem.help, fix: meantUnit(value.trim()) });
});

function problemOf(value: string): { readonly message: string; readonly help: string } | null {
  const meant = meantUnit(value);
  if (meant !== null) return { message: 'this unit is known by another name', help: `write ${meant}` };
  if (value.includes('/')) {
    const help =
      'write what is counted here, and the time that it is counted over in `per`: unit: kilometer, per: hour';
    return { message: 'this is two units', help };
  }
  // One letter is a symbol, but in scripts that write a word with one sign.
  if (/^(?![\p{Script=Latin}\p{Script=Greek}]$)\p{L}[\p{L}\p{M}\p{N} .’'&-]*$/u.test(value)) return null;
  const help =
    'write a currency (USD), a unit in full (second, percent, megabyte), or what is counted, singular (request)';
  return { message: 'this is no unit', help };
}

/** Whether a unit is counted by a word of its own, which has a plural: no currency and no unit of measure. */
export function isCountedByWord(value: string): boolean {
  return !units.has(value) && !currencies.has(value) && problemOf(value) === null;
}

function meantUnit(value: string): string | null {
  const word = value.toLowerCase();
  const short = Object.hasOwn(shortForms, word) ? shortForms[word] : undefined;
  if (short !== undefined) return short === value ? null : short;
  return [word, word.replace(/s$/, '')].find((each) => units.has(each)) ?? null;
}

/** A figure as data: a level, a change in percent, or the step from one level to another. */
export const metricSchema = z
  .strictObject({
    label: text.describe('what is measured, in words'),
    value: orNull(number).describe('a level'),
    change: orNull(percentage).describe('a change in percent, with its sign'),
    from: orNull(number).describe('the level before; needs `to`'),
    to: orNull(number).describe('the level after, in the same unit; needs `from`'),
    unit: orNull(unit).describe(
      'always singular: an ISO 4217 currency (`USD`), a unit of measure (`second`, `percent`, `megabyte`) or a plain noun (`request`)',
    ),
    per: orNull(z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])).describe(
      'the time that a level is counted over',
    ),
    bound: z.enum(['exact', 'at-least', 'at-most', 'about']).default('exact').describe('how the figure is meant'),
    better: orNull(z.enum(['up', 'down'])).describe('which direction is the better one'),
  })
  .refine(
    (metric) => isGiven(metric, 'to') || !isGiven(metric, 'from'),
    ruleOverFields('`from` stands without `to`', { code: 'bad-metric', help: 'add `to`, or write `value`' }, ['from']),
  )
  .refine(
    (metric) => isGiven(metric, 'from') || !isGiven(metric, 'to'),
    ruleOverFields('`to` stands without `from`', { code: 'bad-metric', help: 'add `from`, or write `value`' }, ['to']),
  )
  .refine(
    (metric) => figuresIn(metric) > 0,
    ruleOverFields('this metric has no figure', { code: 'bad-metric', help: shapes }),
  )
  .refine(
    (metric) => figuresIn(metric) < 2,
    ruleOverFields('this metric has more than one figure', { code: 'bad-metric', help: shapes }),
  )
  .refine(
    (metric) => !isGiven(metric, 'change') || !(isGiven(metric, 'unit') || isGiven(metric, 'per')),
    ruleOverFields(
      'a change is always in percent and has neither `unit` nor `per`',
      {
        code: 'bad-metric',
        help: 'remove them, or write `from` and `to` in that unit',
      },
      ['change'],
    ),
  );

/** How many of the three shapes a metric takes. */
function figuresIn(metric: unknown): number {
  const wayGiven = isGiven(metric, 'from') || isGiven(metric, 'to');
  return [isGiven(metric, 'value'), isGiven(metric, 'change'), wayGiven].filter(Boolean).length;
}

/** A figure with its unit, bound and meaning; numbers are never rounded or rescaled. */
export type MetricData = z.output<typeof metricSchema>;
