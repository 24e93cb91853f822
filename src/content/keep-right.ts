import type { z } from 'zod';
import { likelyField } from './likely-field.ts';
import type { DataPath } from './locate.ts';
import { isRecord } from './parse-yaml.ts';
import { valueAt } from './schemas/nearest-issues.ts';

/** Fields that all the rest is understood by: nothing can be said of an entry or a record where one of them is wrong. */
const DECIDING: readonly string[] = ['draft', 'nda', 'permalink', 'slug'];

/**
 * What stays of wrong data without the fields that are wrong, so that what else is wrong with it is reported in the same run;
 * `null` when a required field is among them for which `standIns` have nothing. A list goes whole, or its items would not
 * stand any more where the source has them.
 */
export function keepRight<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  standIns: Readonly<Record<string, string>>,
): z.output<Schema> | null {
  const wrong = issues.flatMap(wrongPaths);
  if (!isRecord(data) || wrong.some(([field = '']) => isDeciding(String(field), data))) return null;
  const stood = wrong.flatMap(([field]) =>
    typeof field === 'string' && Object.hasOwn(standIns, field) ? [field] : [],
  );
  const removed = wrong
    .filter(([field]) => !stood.includes(String(field)))
    // What is missing is wrong with the map around it.
    .map((path) => (valueAt(data, path) === undefined ? path.slice(0, -1) : path));
  if (removed.some((path) => path.length === 0 || valueAt(data, path) === undefined)) return null;
  const right = { ...without(data, removed), ...Object.fromEntries(stood.map((field) => [field, standIns[field]])) };
  const parsed = schema.safeParse(right);
  if (parsed.success) return parsed.data;
  // Each round takes something away, and what stood in once and was wrong too does so no more.
  const left = Object.fromEntries(Object.entries(standIns).filter(([field]) => !stood.includes(field)));
  return keepRight(schema, right, parsed.error.issues, left);
}

function isDeciding(field: string, data: Readonly<Record<string, unknown>>): boolean {
  return DECIDING.includes(field) || likelyField(field, data[field], DECIDING) !== null;
}

/**
 * Where something stands that is wrong, or should stand. Of a list that has it, the list; and of a map with an unknown field
 * the map, since that field may be a slip for one that would seem to be left out.
 */
function wrongPaths({ path, ...issue }: z.core.$ZodIssue): readonly DataPath[] {
  const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
  const list = steps.findIndex((step) => typeof step === 'number');
  if (list >= 0) return [steps.slice(0, list)];
  return issue.code === 'unrecognized_keys' && steps.length === 0 ? issue.keys.map((key) => [key]) : [steps];
}

/** A copy without what stands at these paths, of which none is empty. */
function without(
  data: Readonly<Record<string, unknown>>,
  paths: readonly DataPath[],
): Readonly<Record<string, unknown>> {
  const below = Map.groupBy(paths, ([step]) => String(step));
  const kept = Object.entries(data).flatMap(([key, value]) => {
    const inside = below.get(key)?.map((path) => path.slice(1)) ?? [];
    if (inside.some((path) => path.length === 0)) return [];
    return [[key, inside.length > 0 && isRecord(value) ? without(value, inside) : value] as const];
  });
  return Object.fromEntries(kept);
}
