import { z } from 'zod';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { colourNames, parseColour } from '../../palette/parse-colour.ts';
import { showsNothing } from '../check-text.ts';
import { isLongName, MAX_LEVELS, MAX_NAME_BYTES, whyWindowsRefuses } from '../file-system-names.ts';
import { isIsoDate, nearDate, nearPeriod } from './iso-date.ts';
import { meantOr, reportBroken, rule } from './rule.ts';
import { text } from './text.ts';

// YAML hands every scalar over as text (see parse-yaml.ts), so that `1.10`, `0123` and `NO` stay as typed
// wherever text is wanted; numbers and switches are read here, where the schema says that they are wanted.

/** A field that may be left out; it is `null` then. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

/** A list that may be left out; it is empty then. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).readonly().default([]);
}

/** A map of switches, in whose place `false` may stand: it turns all of them off. */
export function switches<Schema extends z.ZodObject>(schema: Schema) {
  const off = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, 'false']));
  return z.preprocess((written) => (written === 'false' ? off : written), schema).meta({ alternative: 'false' });
}

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .meta({ shape: 'true or false' });

/** A day, month or year of the ISO 8601 calendar: `2023`, `2023-05` or `2023-05-17`. */
export const isoDate = z
  .string()
  .superRefine((value, context) => {
    if (isIsoDate(value)) return;
    const period = nearPeriod(value);
    const exists = 'write a year, month or day that exists: 2023, 2023-05 or 2023-05-17';
    const one = period === null ? exists : `write one of the two: ${period.start} or ${period.end}`;
    reportBroken(context, 'this is no date', { code: 'bad-date', ...meantOr(nearDate(value), one) });
  })
  .meta({ shape: 'date' });

/** A year of the calendar: `2004`. */
export const year = z
  .string()
  .superRefine((value, context) => {
    if (/^\d{4}$/.test(value) && isIsoDate(value)) return;
    const near = (isIsoDate(value) ? value : nearDate(value))?.slice(0, 'yyyy'.length);
    const help = near === undefined ? 'write the year alone, such as 2004' : `did you mean "${near}"?`;
    reportBroken(context, 'this is no year', { code: 'bad-date', help });
  })
  .meta({ shape: 'year' });

/** Sites are built and kept on Windows too. */
export const windowsRule = rule('Windows cannot hold a folder of this name', {
  code: 'windows-name',
  help: 'choose a name without \\ : * ? " < > | and a final dot, and none such as con, nul or com1',
});

/** A path on the site, with what it is to be. */
function sitePath(isRight: (value: string) => boolean, help: (value: string) => string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (isRight(value)) return;
      // What ends like a file would become a folder of that name.
      const whole = [`/${value.replace(/^\/|\/$/g, '')}/`, value.replace(/^(.*\/)?index\.html$/, '$1')];
      const fix = whole.find((each) => /^[^.]*$/.test(each) && each !== value && isPath(each)) ?? null;
      const params = { code: 'bad-permalink', help: help(value), fix } as const;
      context.addIssue({ code: 'custom', message: 'this is no path on the site', params, continue: false });
    })
    .refine((value) => !/\/\./.test(value), {
      ...rule('a part of this path begins with a dot, which hides it', {
        code: 'bad-permalink',
        help: 'begin each part with a letter or digit: /dot-net/',
      }),
      abort: true,
    })
    .refine((value) => value.split('/').length - 2 <= MAX_LEVELS && !value.split('/').some(isLongName), {
      ...rule('this path is too long for some systems', {
        code: 'bad-permalink',
        help: `write at most ${MAX_LEVELS} parts of at most ${MAX_NAME_BYTES} bytes`,
      }),
      abort: true,
    })
    .refine((value) => value.split('/').every((part) => whyWindowsRefuses(part) === null), windowsRule)
    .refine(
      (value) => value.split('/').every((part) => part === '' || !showsNothing(part)),
      rule('a part of this path shows nothing', { code: 'bad-permalink', help: 'type it anew' }),
    );
}

/** A path on the site that is a folder: `/backend/`. */
export const permalink = sitePath(
  isPath,
  () => 'begin and end with a slash, without "..", spaces, "?", "#" or "%": /backend/',
).meta({ shape: 'path' });

/** Whether this is what somebody is called, and no address: words apart. */
export function isOtherName(text: string): boolean {
  return /^[^/#?]*[\p{L}.] \p{L}[^/#?]*$/u.test(text);
}

/** An earlier address of a page: a folder, or a file as other tools write them, `/backend.html`. */
export const formerPath = sitePath(
  (value) => isPath(value) || (/[^/]\.html$/.test(value) && !/\/index\.html$/.test(value) && isPath(`${value}/`)),
  (value) =>
    value.includes('/')
      ? 'begin and end with a slash, or end with ".html", without "..", spaces, "?", "#" or "%": /backend/'
      : `write an earlier address of this page, such as /backend/ or /backend.html; ${isOtherName(value) ? 'another name belongs below "keywords", where "npm run check -- --fix" puts names' : 'remove it if it is another name'}`,
).meta({ shape: 'earlier path' });

/** The name of another entry or record; `portfolio` checks that it exists. */
export function reference(to: 'engineer' | 'project' | 'skill' | 'organization') {
  return text.meta({ shape: to, reference: to });
}

/** A CSS colour: a name, `#rrggbb`, or a colour function. */
export const colour = z
  .string()
  .superRefine((value, context) => {
    if (parseColour(value) !== null) return;
    const near = didYouMean(value, colourNames);
    const help =
      near === null ? 'write a name such as green, or "#0b6b4f" in quotation marks' : `did you mean "${near}"?`;
    reportBroken(context, 'this is no CSS colour', { code: 'bad-colour', help });
  })
  .meta({ shape: 'CSS colour' });

function isPath(value: string): boolean {
  return /^\/([^/\s\\?#%]+\/)*$/.test(value) && !/\/\.{1,2}\//.test(value);
}
