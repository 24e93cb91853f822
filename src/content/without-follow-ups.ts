import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { DataPath } from './locate.ts';
import { isRecord } from './parse-yaml.ts';
import { valueAt } from './schemas/nearest-issues.ts';

/** What is wrong at a path of data. */
interface Mistake {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly path: DataPath;
  /** Of a key that is not known, the ways to what is probably meant. */
  readonly meant: readonly DataPath[];
  /** Whether a rule over several fields is broken. */
  readonly isOverFields: boolean;
}

/** Whether a path is one of these, or leads on from there; they are asked for when the first path is, and once. */
export function leadsFrom(ask: () => readonly DataPath[]): (path: DataPath) => boolean {
  let others: readonly DataPath[] | null = null;
  return (path) => {
    others ??= ask();
    return others.some((other) => other.every((step, index) => path[index] === step));
  };
}

/**
 * Mistakes without those that go away when the others are mended: a field that is missing because its key is misspelt, and a rule
 * over several fields that is broken because of such a key.
 */
export function withoutFollowUps<Each extends Mistake>(
  mistakes: readonly Each[],
  schema: z.ZodType,
  data: unknown,
): readonly Each[] {
  const misspelt = mistakes.flatMap(({ path, meant: [way] }) => (way === undefined ? [] : [{ path, way }]));
  if (misspelt.length === 0) return mistakes;
  const meant = new Set(mistakes.flatMap((each) => each.meant.map((way) => JSON.stringify(way))));
  const left = new Set((schema.safeParse(renameKeys(data, misspelt)).error?.issues ?? []).map(ruleAt));
  return mistakes.filter((each) => {
    if (each.isOverFields && !left.has(ruleAt(each))) return false;
    return each.code !== 'missing-field' || !meant.has(JSON.stringify(each.path));
  });
}

function ruleAt({ message, path }: { readonly message: string; readonly path: readonly PropertyKey[] }): string {
  return JSON.stringify([message, path]);
}

/** A copy in which what stands under a key stands under the one beside it that is meant, where nothing is. */
function renameKeys(data: unknown, misspelt: readonly { readonly path: DataPath; readonly way: DataPath }[]): unknown {
  const copy = structuredClone(data);
  for (const { path, way } of misspelt) {
    const [map, key, meant] = [valueAt(copy, path.slice(0, -1)), String(path.at(-1)), String(way.at(-1))];
    if (way.length !== path.length || !isRecord(map) || Object.hasOwn(map, meant)) continue;
    Reflect.set(map, meant, map[key]);
    Reflect.deleteProperty(map, key);
  }
  return copy;
}
