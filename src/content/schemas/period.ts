import { z } from 'zod';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { isIsoDate, nearEnd, nearPeriod } from './iso-date.ts';
import { fieldOf, isGiven, reportBroken, ruleOverFields } from './rule.ts';
import { isoDate, orNull } from './scalars.ts';

const WHAT_ENDS = 'write `present` while it goes on, or a year, month or day that exists: 2023, 2023-05 or 2023-05-17';

const dateOrPresent = z
  .string()
  .superRefine((value, context) => {
    if (value === 'present' || isIsoDate(value)) return;
    const meant = nearEnd(value);
    const near = meant ?? didYouMean(value, ['present']);
    const help = near === null ? WHAT_ENDS : `did you mean "${near}"?`;
    reportBroken(context, 'this is neither a date nor `present`', { code: 'bad-date', help, fix: meant });
  })
  .meta({ shape: 'date or `present`' });

/** The fields of a dated entry: one `date`, or `start` with `end`. */
const periodFields = {
  date: orNull(isoDate).describe('when it happened, where that is one point in time'),
  start: orNull(isoDate).describe('when it began; needs `end`'),
  end: orNull(dateOrPresent).describe('when it ended, or `present` while it goes on'),
};

/** When something happened: nothing set means undated. */
export interface PeriodData {
  readonly date: string | null;
  readonly start: string | null;
  /** A date, or `present`. */
  readonly end: string | null;
}

/** The fields of a period. */
const FIELDS: readonly string[] = Object.keys(periodFields);

/** The two dates that stand in one field of a map with the fields of a period; `null` where it has another of them too. */
export function periodIn(field: string, map: unknown): { readonly start: string; readonly end: string } | null {
  const value = fieldOf(map, field);
  const isAlone = FIELDS.includes(field) && FIELDS.every((each) => each === field || !isGiven(map, each));
  return isAlone && typeof value === 'string' ? nearPeriod(value) : null;
}

interface PeriodRule {
  readonly holds: (period: Partial<PeriodData>) => boolean;
  readonly at: keyof PeriodData;
  readonly message: string;
  readonly help: string;
}

const rules: readonly PeriodRule[] = [
  {
    holds: ({ date, start, end }) => !(date && (start || end)),
    at: 'date',
    message: '`date` does not go together with `start` and `end`',
    help: 'keep `date` for one point in time, or `start` and `end` for a period',
  },
  {
    holds: ({ start, end }) => !(start && !end) || nearPeriod(start) !== null,
    at: 'start',
    message: '`start` stands without `end`',
    help: 'add `end: present` when it goes on, the date when it ended, or write `date` for one point in time',
  },
  {
    holds: ({ start, end }) => !(end && !start) || nearPeriod(end) !== null,
    at: 'end',
    message: '`end` stands without `start`',
    help: 'add `start`, or write `date` for one point in time',
  },
  {
    holds: ({ start, end }) => !start || !end || !isIsoDate(start) || !isIsoDate(end) || isInOrder(start, end),
    at: 'end',
    message: '`end` is before `start`',
    help: 'swap the two, or correct the wrong one',
  },
];

/** A strict object with the period's fields among `fields`, whose dates fit together. */
export function withPeriod<Shape extends z.ZodRawShape>(fields: Shape) {
  const schema = z.strictObject({ ...fields, ...periodFields });
  return rules.reduce(
    (checked, { holds, at, message, help }) =>
      checked.refine((value) => holds(toPeriod(value)), ruleOverFields(message, { code: 'bad-period', help }, [at])),
    schema,
  );
}

/** Reads what is there: a rule is also applied to a map whose other fields are wrong, and what is no text is there all the same. */
function toPeriod(value: unknown): Partial<PeriodData> {
  const read = (key: keyof PeriodData): string | null => {
    const found = fieldOf(value, key) ?? null;
    return found === null || typeof found === 'string' ? found : JSON.stringify(found);
  };
  return { date: read('date'), start: read('start'), end: read('end') };
}

/** Dates of unequal precision are compared as far as both go: 2023-05 to 2023 is in order. */
function isInOrder(start: string, end: string): boolean {
  const common = Math.min(start.length, end.length);
  return start.slice(0, common) <= end.slice(0, common);
}
