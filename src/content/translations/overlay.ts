import { z } from 'zod';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { DataPath } from '../locate.ts';
import { isRecord } from '../parse-yaml.ts';
import { childOf, fieldsOf, isNameOrMap, itemOf, metaOf, recordValueOf } from '../schemas/describe-schema.ts';
import { leadsFrom } from '../without-follow-ups.ts';
import { hasLanguage, hasNamedLists, languageOf } from './text-language.ts';

/** What is wrong with a translation, at a path in it. */
export interface OverlayProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  readonly path: DataPath;
  readonly part: 'key' | 'value';
}

/** An original with the texts of its translation in their places. */
export interface Overlaid {
  /** Parsed YAML, not validated. */
  readonly value: unknown;
  /** The paths of all texts that the translation says, each as JSON. */
  readonly translated: ReadonlySet<string>;
  readonly problems: readonly OverlayProblem[];
  /** Whether what is wrong at a way from what was laid over each other is a mistake of the original that is known. */
  readonly isReported: (path: DataPath) => boolean;
}

interface OverlayOptions {
  /** The way from the top of both files to what is laid over each other. */
  readonly under?: DataPath;
  readonly reported?: () => readonly DataPath[];
}

const FOLLOWING: readonly DiagnosticCode[] = ['nothing-to-translate', 'translation-length'];

/** Lays texts of a translation over their original, of the same schema; what `reported` is wrong with that is no fault of theirs. */
export function overlay(
  schema: z.core.$ZodType,
  original: unknown,
  translation: unknown,
  { under = [], reported = () => [] }: OverlayOptions = {},
): Overlaid {
  const [translated, problems] = [new Set<string>(), [] as OverlayProblem[]];
  const value = lay(schema, original, translation, under, { translated, problems });
  const isMistaken = leadsFrom(reported);
  const isReported = (way: DataPath): boolean => isMistaken(way) && !translated.has(JSON.stringify([...under, ...way]));
  const own = problems.filter(({ code, path }) => !FOLLOWING.includes(code) || !isReported(path.slice(under.length)));
  return { value, translated, problems: own, isReported };
}

interface Found {
  readonly translated: Set<string>;
  readonly problems: OverlayProblem[];
}

function lay(schema: z.core.$ZodType, original: unknown, given: unknown, path: DataPath, found: Found): unknown {
  if (given === undefined || given === null) return original;
  if (languageOf(schema) !== null) {
    found.translated.add(JSON.stringify(path));
    return given;
  }
  if (Array.isArray(given)) return layList(schema, original, given, path, found);
  if (isRecord(given)) return layMap(schema, original, given, path, found);
  if (hasLanguage(schema)) {
    // The schema says what it wants here, and the place is that of the translation.
    found.translated.add(JSON.stringify(path));
    return given;
  }
  found.problems.push(noText(path));
  return original;
}

function layList(
  schema: z.core.$ZodType,
  original: unknown,
  given: readonly unknown[],
  path: DataPath,
  found: Found,
): unknown {
  const item = itemOf(schema);
  if (item === null || !hasLanguage(item)) {
    found.problems.push(noText(path));
    return original;
  }
  const all = Array.isArray(original) ? original : [];
  if (languageOf(item) !== null) {
    for (const index of given.keys()) found.translated.add(JSON.stringify([...path, index]));
    return given;
  }
  if (all.length === given.length) {
    return all.map((each, index) => lay(item, each, given[index], [...path, index], found));
  }
  found.problems.push({
    code: 'translation-length',
    message: `the original has ${counted(all.length)} here, and this list ${given.length}`,
    help: 'keep one item for each of the original, in its order; for one that stays as it is write {}',
    path,
    part: 'key',
  });
  return original;
}

function counted(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function layMap(
  schema: z.core.$ZodType,
  original: unknown,
  given: Readonly<Record<string, unknown>>,
  path: DataPath,
  found: Found,
): unknown {
  if (hasNamedLists(schema)) return renameGroups(original, given, path, found);
  const words = recordValueOf(schema);
  if (words !== null && languageOf(words) !== null) return { ...(isRecord(original) ? original : {}), ...given };
  const fields = fieldsOf(schema);
  const known = Object.keys(fields).filter((name) => hasLanguage(fields[name] ?? schema));
  const around = isRecord(original) ? original : asMap(schema, original);
  const laid = Object.entries(given).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const field = childOf(schema, key);
    const at = [...path, key];
    if (field === null) {
      const near = didYouMean(key, known);
      const help = near === null ? `known here: ${known.join(', ')}` : `did you mean "${near}"?`;
      found.problems.push({ code: 'unknown-key', message: `unknown key "${key}"`, help, path: at, part: 'key' });
      return [];
    }
    if (!hasLanguage(field)) {
      found.problems.push(noText(at));
      return [];
    }
    if (isMissing(around[key]) && !isMissing(value)) {
      const help = `add "${key}" to the original, or remove it here`;
      const message = `the original has no "${key}"`;
      found.problems.push({ code: 'nothing-to-translate', message, help, path: at, part: 'key' });
      return [];
    }
    return [[key, lay(field, around[key], value, at, found)]];
  });
  return laid.length === 0 && !isRecord(original) ? original : { ...around, ...Object.fromEntries(laid) };
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** A name that stands in the place of a map, as that map. */
function asMap(schema: z.core.$ZodType, original: unknown): Readonly<Record<string, unknown>> {
  if (typeof original !== 'string' || !isNameOrMap(schema)) return {};
  const { reference } = metaOf(schema, z.globalRegistry);
  const named = Object.entries(fieldsOf(schema)).find(
    ([, field]) => metaOf(field, z.globalRegistry).reference === reference,
  );
  return named === undefined ? {} : { [named[0]]: original };
}

/** Lists under the names of groups: a translation gives each name another. */
function renameGroups(
  original: unknown,
  given: Readonly<Record<string, unknown>>,
  path: DataPath,
  found: Found,
): unknown {
  const groups = isRecord(original) ? original : {};
  for (const [name, other] of Object.entries(given)) {
    const at = [...path, name];
    if (!Object.hasOwn(groups, name)) {
      const near = didYouMean(name, Object.keys(groups));
      const help =
        near === null ? 'write a name of the original, and what it is called here' : `did you mean "${near}"?`;
      const message = `the original has no group "${name}"`;
      found.problems.push({ code: 'nothing-to-translate', message, help, path: at, part: 'key' });
    } else if (typeof other === 'string') {
      found.translated.add(JSON.stringify([...path, other]));
    } else if (!isMissing(other)) {
      const help = `write the name of the group alone: "${name}: …"`;
      found.problems.push({ ...noText(at), help });
    }
  }
  return Object.fromEntries(
    Object.entries(groups).map(([name, list]) => {
      const other = given[name];
      return [typeof other === 'string' && other.trim() !== '' ? other : name, list];
    }),
  );
}

function noText(path: DataPath): OverlayProblem {
  const last = path.findLast((step) => typeof step === 'string');
  return {
    code: 'no-text-to-translate',
    message: `"${last ?? 'this'}" is the same in every language, and stands in the original alone`,
    help: 'remove this field here',
    path,
    part: 'key',
  };
}
