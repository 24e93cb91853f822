import type { z } from 'zod';
import { type DiagnosticCode, isDiagnosticCode } from '../diagnostics/codes.ts';
import { limitReports, type Result } from '../diagnostics/diagnostic.ts';
import { didYouMean, isSameWord } from '../diagnostics/did-you-mean.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { explainPeriod } from './explain-period.ts';
import { explainType, isGroupAsItem, isItem, soleField, type WantedMap } from './explain-type.ts';
import { explainUnknownKey, isKeyThere, meantByOthers } from './explain-unknown-key.ts';
import { keepRight } from './keep-right.ts';
import { type DataPath, locate } from './locate.ts';
import { isRecord, type YamlStretch } from './parse-yaml.ts';
import { alternativeAt, fieldsOf, isOptionalAt, schemaAt } from './schemas/describe-schema.ts';
import { nearestIssues, valueAt } from './schemas/nearest-issues.ts';
import { withoutFollowUps } from './without-follow-ups.ts';

/** How data is checked against a schema. */
interface ValidateOptions {
  /** The way from the stretch's top to the data, for records that lie inside a larger file. */
  readonly under?: DataPath;
  /** What stands for required fields that are missing or wrong, while the others are checked. */
  readonly standIns?: Readonly<Record<string, string>>;
  /** Whether what is wrong at a way from the data has been reported already. */
  readonly isReported?: (path: DataPath) => boolean;
}

/** Checks parsed YAML against a schema; where anything is wrong, the value is the rest of it, or `null` when too little is right. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  stretch: YamlStretch,
  { under = [], standIns = {}, isReported = () => false }: ValidateOptions = {},
): Result<z.output<Schema> | null> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const described = describeIssues(parsed.error.issues, schema, data, under).filter(({ path }) => !isReported(path));
  const diagnostics = limitReports(described, ({ code, message, help, path, part }) => ({
    severity: 'error',
    code,
    message,
    help,
    place: locate(stretch, [...under, ...path], part),
  }));
  return { value: keepRight(schema, data, parsed.error.issues, standIns), diagnostics };
}

interface Described {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  /** Of a key that is not known, the ways to what is probably meant. */
  readonly meant: readonly DataPath[];
  /** Whether a rule over several fields is broken. */
  readonly isOverFields: boolean;
}

/** The ways to all that is wrong in data, and to what misspelt keys of it are probably meant for. */
export function mistakenPaths(schema: z.ZodType, data: unknown): readonly DataPath[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return describeIssues(issues, schema, data, [])
    .filter(({ path, isOverFields }) => path.length > 0 || !isOverFields)
    .flatMap(({ path, meant }) => [path, ...meant]);
}

function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
  under: DataPath,
): readonly Described[] {
  const nearest = nearestIssues(issues, data);
  const described = nearest.flatMap((issue) => describeIssue(issue, schema, data, under));
  return withoutFollowUps(described, schema, data);
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  under: DataPath,
): readonly Described[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      message: `unknown key "${key}"`,
      path: [...path, key],
      part: 'key',
      isOverFields: false,
      ...explainUnknownKey(key, { data, path, known, schema }),
    }));
  }
  const value = valueAt(data, path);
  const field = quoteField([...under, ...path]);
  const described = value === undefined ? explainMissing(issue, field, data) : null;
  const isItemOfList = typeof path.at(-1) === 'number';
  const own = isItemOfList ? soleField(schemaAt(schema, path), value) : null;
  const isGroup = isItemOfList && isGroupAsItem(value, schemaAt(schema, path.slice(0, -1)));
  const wanted = { known, alternative: alternativeAt(schema, path), own, isGroup };
  const explained = described ?? explainPeriod(path, data, schema) ?? explain(issue, value, field, wanted);
  const isMeant = own !== null && issue.code === 'invalid_type' && issue.expected === 'object';
  const isEmpty = value === '' && isOptionalAt(schema, path);
  const isList = issue.code === 'invalid_type' && issue.expected === 'array' && isItem(value, schemaAt(schema, path));
  return [
    {
      path,
      part: 'value',
      meant: [],
      isOverFields: issue.code === 'custom' && issue.params?.['isOverFields'] === true,
      ...explained,
      help: isList || isMeant || isEmpty ? orFix(explained.help ?? '') : explained.help,
    },
  ];
}

type Explained = Pick<Described, 'code' | 'message' | 'help'>;

function explain(issue: z.core.$ZodIssue, value: unknown, field: string, wanted: WantedMap): Explained {
  if (issue.code === 'custom') return explainRule(issue, value);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const sure = typeof value === 'string' ? meantWord(value, words) : null;
    const near = sure ?? (typeof value === 'string' ? didYouMean(value, words) : null);
    const help =
      near === null ? `write one of: ${words.join(', ')}` : withFix(`did you mean "${near}"?`, sure !== null);
    return { code: 'unknown-value', message: withValue(`${field} cannot be this`, value), help };
  }
  if (issue.code === 'too_small') {
    return { code: 'missing-field', message: `${field} is empty`, help: 'add at least one item' };
  }
  if (issue.code === 'invalid_type') return explainType(issue, value, field, wanted);
  return {
    code: 'bad-value',
    message: withValue(`${field} cannot be this`, value),
    help: 'see the content reference in src/reference/content.md',
  };
}

const SWITCHES: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** Which of the words that a field may have is meant beyond doubt: one in other letters, or a switch as other formats write it. */
export function meantWord(value: string, words: readonly string[]): string | null {
  const isSwitch = words.includes('true') && words.includes('false');
  const meant = isSwitch ? SWITCHES[value.toLowerCase()] : undefined;
  return meant ?? words.find((word) => isSameWord(word, value)) ?? null;
}

/** A rule of ours, see `schemas/rule.ts`. */
function explainRule({ message, params }: z.core.$ZodIssueCustom, value: unknown): Explained {
  const { code, help, fix, isOverFields }: Readonly<Record<string, unknown>> = isRecord(params) ? params : {};
  return {
    code: isDiagnosticCode(code) ? code : 'bad-value',
    message: isOverFields === true ? message : withValue(message, value),
    help:
      typeof help === 'string'
        ? withFix(help, typeof fix === 'string')
        : 'see the content reference in src/reference/content.md',
  };
}

function withFix(help: string, isFixable: boolean): string {
  if (!isFixable) return help;
  return orFix(help);
}

/** Nothing is at the issue's path; `null` when a rule of ours reports that. */
function explainMissing(issue: z.core.$ZodIssue, field: string, data: unknown): Explained | null {
  if (issue.code === 'custom') return null;
  const last = issue.path.at(-1);
  const code = 'missing-field';
  if (typeof last !== 'string')
    return { code, message: `${field} is empty`, help: 'write a value, or remove the line' };
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  if (isKeyThere(data, issue.path)) {
    const help = isList ? `write below it one "- item" a line` : `write a value after "${last}:"`;
    return { code, message: `${field} has no value`, help };
  }
  const words = issue.code === 'invalid_value' ? `, one of: ${issue.values.map(String).join(', ')}` : '';
  const meant = meantByOthers(last, valueAt(data, issue.path.slice(0, -1)));
  const help = meant ?? (isList ? `add "${last}:" and a list` : `add "${last}: …"${words}`);
  return { code, message: `${field} is missing`, help };
}

function withValue(message: string, value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 60 ? `${message}: "${value}"` : message;
}

function quoteField(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `item ${last + 1} of "${String(path.at(-2) ?? 'the list')}"`;
  return last === undefined ? 'this' : `"${String(last)}"`;
}
