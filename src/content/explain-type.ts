import { z } from 'zod';
import { orFix } from '../diagnostics/or-fix.ts';
import { spokenLanguage } from './language-names.ts';
import { isRecord } from './parse-yaml.ts';
import { fieldsOf, isNameOrMap, itemOf, metaOf, optionsOf, recordValueOf } from './schemas/describe-schema.ts';

/** What may stand where a map is wanted. */
export interface WantedMap {
  /** The names of its fields. */
  readonly known: readonly string[];
  /** The word that may stand in its place, if there is one. */
  readonly alternative: string | null;
  /** The field that the value is meant for, if there is one. */
  readonly own: string | null;
  /** Whether the value is one of several groups, each written as an item of a list. */
  readonly isGroup: boolean;
}

/** The message for a value of another type than its field: single, a list, or a map. */
export function explainType(
  { expected, path }: z.core.$ZodIssueInvalidType,
  value: unknown,
  field: string,
  wanted: WantedMap,
): { readonly code: 'wrong-type'; readonly message: string; readonly help: string } {
  const message = `${field} is ${describeType(value)}, but ${describeExpected(expected)} is wanted`;
  return { code: 'wrong-type', message, help: typeHelp(expected, path, value, wanted) };
}

function describeType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'a map of fields' : 'a single value';
}

function describeExpected(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a map of fields',
    record: 'a map of fields',
    string: 'text',
  };
  return words[expected] ?? 'a single value';
}

function typeHelp(
  expected: string,
  path: readonly PropertyKey[],
  value: unknown,
  { known, alternative, own, isGroup }: WantedMap,
): string {
  if (isGroup) return orFix('leave out the "- " before it: groups are no items of a list');
  const language = typeof value === 'string' && known.includes('language') ? spokenLanguage(value) : null;
  if (language !== null) {
    const level = language.level === null ? '' : `, and below it "level: ${language.level}"`;
    return orFix(`write "language: ${language.tag}" in its place${level}`);
  }
  const name = path.findLast((step) => typeof step === 'string') ?? 'name';
  const isDashed = typeof value === 'string' && value.split(/\s(?=-)/).every((item) => /^-[^\s-]/.test(item));
  if (expected === 'array' && isDashed) return orFix('write a space behind the "-" of each item');
  if (expected === 'array') return `write "${String(name)}:" and below it one "- item" a line`;
  if (expected === 'record') return 'write below it a line for each name, with fields of its own';
  if (expected === 'object') {
    if (own !== null) {
      const others = known.filter((field) => field !== own).join(', ');
      return `write "${own}: " before it${others === '' ? '' : `; other fields go below it: ${others}`}`;
    }
    const instead = alternative === null ? '' : `${alternative}, or `;
    return `write ${instead}fields below it, each as "name: value": ${known.join(', ')}`;
  }
  return 'write one value on the same line; in quotation marks when it holds ": " or "[ ]"';
}

/** The one field of a map that a single value would fill so that nothing else is missing; `null` where there is none. */
export function soleField(map: z.core.$ZodType | null, value: unknown): string | null {
  if (map === null || typeof value !== 'string' || value.includes('\n')) return null;
  const texts = Object.entries(fieldsOf(map)).filter(([, field]) => metaOf(field, z.globalRegistry).shape === 'text');
  const fitting = texts.filter(([name]) => z.core.safeParse(map, { [name]: value }).success);
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
}

/** Whether a map stands as an item of a list where a map of lists is taken too: `- Languages: [Go]`. */
export function isGroupAsItem(value: unknown, around: z.core.$ZodType | null): boolean {
  const takesGroups = around !== null && optionsOf(around).some((option) => recordValueOf(option) !== null);
  return takesGroups && isRecord(value);
}

/** Whether a value could be an item of the list that is wanted in its place. */
export function isItem(value: unknown, list: z.core.$ZodType | null): boolean {
  const item = list === null ? null : itemOf(list);
  if (item === null) return false;
  const fields = Object.keys(fieldsOf(item));
  const isNameTaken = isNameOrMap(item);
  if (isRecord(value))
    return fields.length > 0 && (!isNameTaken || fields.some((field) => Object.hasOwn(value, field)));
  if (fields.length > 0 && !isNameTaken) return false;
  return typeof value === 'string' && value.trim() !== '' && !value.includes('\n');
}
