import type { z } from 'zod';
import { isRecord } from '../parse-yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with data. Where a value may be one of several things and is none of them, it is what is wrong with
 * the one that it is nearest to, or with the first where it is like none.
 */
export function nearestIssues(issues: readonly Issue[], data: unknown): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const value = valueAt(data, issue.path);
    const nearest = issue.errors.find((each) => isNear(each, value)) ?? issue.errors[0] ?? [];
    return nearestIssues(
      nearest.map((each) => ({ ...each, path: [...issue.path, ...each.path] })),
      data,
    );
  });
}

/** What is of another type, or has nothing of the type that is wanted in it, is like something else. */
function isNear(issues: readonly Issue[], value: unknown): boolean {
  const wrong = issues.filter(({ code, path }) => code === 'invalid_type' && path.length <= 1);
  const size = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  return wrong.every(({ path }) => path.length === 1) && (wrong.length === 0 || wrong.length < size);
}

/** What stands at a path of parsed YAML; `undefined` where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value) && typeof step === 'number') return value[step];
    return isRecord(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
  }, data);
}
