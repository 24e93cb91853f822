import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * All that is wrong with data by a schema. Where a value may be one of several things and is none of them, it is what is wrong
 * with the one that it is nearest to, or with the first where it is like none.
 */
export function issuesOf(schema: z.ZodType, data: unknown): readonly Issue[] {
  return (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => ofNearest(issue, data));
}

function ofNearest(issue: Issue, data: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const found = issue.path.reduce<unknown>((value, step) => childOf(value, step), data);
  const nearest = issue.errors.find((issues) => isNear(issues, found)) ?? issue.errors[0] ?? [];
  return nearest
    .map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
    .flatMap((each) => ofNearest(each, data));
}

/** What is of another type, or has nothing of the type that is wanted in it, is like something else. */
function isNear(issues: readonly Issue[], value: unknown): boolean {
  const wrong = issues.filter(({ code, path }) => code === 'invalid_type' && path.length <= 1);
  const size = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  return wrong.every(({ path }) => path.length === 1) && (wrong.length === 0 || wrong.length < size);
}

function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}
