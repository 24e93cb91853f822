import { z } from 'zod';

/** A number in digits, with a point for decimals: `45`, `-0.5`, `99.99`. */
export const number = z.string().superRefine(checkNumber).transform(Number).meta({ shape: 'number' });

/** A number of percent, whose sign goes without saying: `-45`. */
export const percentage = z
  .string()
  .superRefine((value, context) => checkNumber(value, context, value.replace(/\s*%$/, '')))
  .transform(Number)
  .meta({ shape: 'number' });

/** A number may have another minus, and spaces or apostrophes between thousands; a comma means one thing here and another there. */
function checkNumber(value: string, context: z.RefinementCtx, bare = value): void {
  if (isNumber(value)) return;
  const digits = bare.replace(/^[−–]/, '-').replace(/(?<=\d)[ _'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const help = 'write digits only, such as 45, -30 or 99.9; units, currencies and bounds have fields of their own';
  const fix = isNumber(digits) ? digits : null;
  context.addIssue({
    code: 'custom',
    message: 'this is no number',
    params: { code: 'not-a-number', help, fix },
    continue: false,
  });
}

function isNumber(value: string): boolean {
  return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value) && Number.isFinite(Number(value));
}
