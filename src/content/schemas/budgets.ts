import { z } from 'zod';
import { reportBroken } from './rule.ts';

/** Kilobytes as they are sent, that is compressed. */
function kilobytes(usual: number, what: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (/^\d+(\.\d+)?$/.test(value) && Number(value) > 0) return;
      const help = `write kilobytes as a number above zero, such as ${usual}`;
      reportBroken(context, 'this is no weight', { code: 'not-a-number', help });
    })
    .transform(Number)
    .default(usual)
    .meta({ shape: 'kilobytes' })
    .describe(what);
}

/** What pages may weigh, in kilobytes as they are sent: `check -- --site` warns of more. */
export const budgetsSchema = z.strictObject({
  html: kilobytes(14, 'the HTML of a page, in kilobytes as it is sent (compressed)'),
  styles: kilobytes(14, 'all style sheets of a page'),
  scripts: kilobytes(6, 'all scripts of a page'),
  fonts: kilobytes(100, 'the fonts of one writing system'),
});

export type BudgetsData = z.output<typeof budgetsSchema>;
