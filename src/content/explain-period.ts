import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import type { DataPath } from './locate.ts';
import { fieldsOf, schemaAt } from './schemas/describe-schema.ts';
import { valueAt } from './schemas/nearest-issues.ts';
import { periodIn } from './schemas/period.ts';

/** The beginning and end that stand in one field, where its map may have them in two; `null` where they do not. */
export function periodAt(
  path: readonly PropertyKey[],
  data: unknown,
  around: z.core.$ZodType,
): { readonly start: string; readonly end: string } | null {
  const fields = fieldsOf(around);
  const isDated = Object.hasOwn(fields, 'start') && Object.hasOwn(fields, 'end');
  return isDated ? periodIn(String(path.at(-1)), valueAt(data, path.slice(0, -1))) : null;
}

/** What to write for two dates in one field; `null` where there are no two. */
export function explainPeriod(
  path: DataPath,
  data: unknown,
  schema: z.ZodType,
): { readonly code: DiagnosticCode; readonly message: string; readonly help: string } | null {
  const period = periodAt(path, data, schemaAt(schema, path.slice(0, -1)) ?? schema);
  if (period === null) return null;
  const message = `this is a beginning and an end, and each has a field: "${valueAt(data, path)}"`;
  return {
    code: 'bad-date',
    message,
    help: orFix(`write "start: ${period.start}", and below it "end: ${period.end}"`),
  };
}
