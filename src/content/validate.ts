import type { z } from 'zod';
import { type DiagnosticCode, isDiagnosticCode } from '../diagnostics/codes.ts';
import { limitReports, type Result } from '../diagnostics/diagnostic.ts';
import { didYouMean, isSameWord } from '../diagnostics/did-you-mean.ts';
import { orFix } from '../diagnostics/or-fix.ts';
import { explainType, isItem, soleField, type WantedMap } from './explain-type.ts';
import { certainField, isForBody, isLabelOfLink, isSteering, likelyField } from './likely-field.ts';
import { type DataPath, locate } from './locate.ts';
import { isRecord, type YamlStretch } from './parse-yaml.ts';
import { alternativeAt, fieldsOf, schemaAt } from './schemas/describe-schema.ts';
import { nearestIssues, valueAt } from './schemas/nearest-issues.ts';

/**
 * Checks parsed YAML against a schema; the value is `null` when anything is wrong.
 * `under` is the way from the stretch's top to `data`, for records that lie inside a larger file.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  stretch: YamlStretch,
  under: DataPath = [],
): Result<z.output<Schema> | null> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const described = nearestIssues(parsed.error.issues, data).flatMap((issue) =>
    describeIssue(issue, schema, data, under),
  );
  const diagnostics = limitReports(withoutFollowing(described), ({ code, message, help, path, part }) => ({
    severity: 'error',
    code,
    message,
    help,
    place: locate(stretch, [...under, ...path], part),
  }));
  return { value: null, diagnostics };
}

interface Described {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  /** Of a key that is not known, the ways to what is probably meant. */
  readonly meant: readonly DataPath[];
}

/** A field is missing because its key is misspelt: the key is the mistake. */
function withoutFollowing(described: readonly Described[]): readonly Described[] {
  const meant = new Set(described.flatMap((each) => each.meant.map((path) => JSON.stringify(path))));
  return described.filter(({ code, path }) => code !== 'missing-field' || !meant.has(JSON.stringify(path)));
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  under: DataPath,
): readonly Described[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, data, known, path, schema));
  const value = valueAt(data, path);
  const field = quoteField([...under, ...path]);
  const described = value === undefined ? explainMissing(issue, field, isWritten(data, path)) : null;
  const explained =
    described ??
    explain(issue, value, field, {
      known,
      alternative: alternativeAt(schema, path),
      own: typeof path.at(-1) === 'number' ? soleField(schemaAt(schema, path), value) : null,
    });
  const isList = issue.code === 'invalid_type' && issue.expected === 'array' && isItem(value, schemaAt(schema, path));
  return [
    {
      path,
      part: 'value',
      meant: [],
      ...explained,
      help: isList ? withFix(explained.help ?? '', true) : explained.help,
    },
  ];
}

function unknownKey(
  key: string,
  data: unknown,
  known: readonly string[],
  path: DataPath,
  schema: z.core.$ZodType,
): Described {
  const value = valueAt(data, [...path, key]);
  const unknown = { code: 'unknown-key', message: `unknown key "${key}"`, path: [...path, key], part: 'key' } as const;
  if (isLabelOfLink(value, valueAt(data, path), known)) {
    const help = `write "label: ${key}", and below it "url: ${value}"`;
    return { ...unknown, help, meant: [path, [...path, 'label'], [...path, 'url']] };
  }
  if (isSteering(key, value)) {
    const help = withFix('remove this line, which steers pages of other tools (Jekyll, Hugo)', true);
    return { ...unknown, help, meant: [] };
  }
  const near = likelyField(key, value, known);
  const isSame = near !== null && certainField(key, known) === near && !isWritten(data, [...path, near]);
  const all = `known here: ${known.join(', ')}`;
  const help =
    near !== null
      ? isWritten(data, [...path, near])
        ? `remove this field: "${near}" is there already`
        : withFix(meantField(near, value, schemaAt(schema, [...path, near])), isSame)
      : isForBody(key)
        ? `write it as text below the fields; ${all}`
        : all;
  return { ...unknown, help, meant: near === null ? [] : [[...path, near]] };
}

/** A field that wants a list is written as one, or the next mistake would be that it is none. */
function meantField(near: string, value: unknown, schema: z.core.$ZodType | null): string {
  if (!isItem(value, schema)) return `did you mean "${near}"?`;
  return typeof value === 'string'
    ? `did you mean "${near}: [${value}]"?`
    : `did you mean "${near}", with a list below it?`;
}

type Explained = Pick<Described, 'code' | 'message' | 'help'>;

function explain(issue: z.core.$ZodIssue, value: unknown, field: string, wanted: WantedMap): Explained {
  if (issue.code === 'custom') return explainRule(issue, value);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = typeof value === 'string' ? didYouMean(value, words) : null;
    const isSame = near !== null && isSameWord(near, String(value));
    const help = near === null ? `write one of: ${words.join(', ')}` : withFix(`did you mean "${near}"?`, isSame);
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
function explainMissing(issue: z.core.$ZodIssue, field: string, isKeyThere: boolean): Explained | null {
  if (issue.code === 'custom') return null;
  const last = issue.path.at(-1);
  const code = 'missing-field';
  if (typeof last !== 'string')
    return { code, message: `${field} is empty`, help: 'write a value, or remove the line' };
  const isList = issue.code === 'invalid_type' && issue.expected === 'array';
  if (isKeyThere) {
    const help = isList ? `write below it one "- item" a line` : `write a value after "${last}:"`;
    return { code, message: `${field} has no value`, help };
  }
  const words = issue.code === 'invalid_value' ? `, one of: ${issue.values.map(String).join(', ')}` : '';
  const help = isList ? `add "${last}:" and a list` : `add "${last}: …"${words}`;
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

/** Whether the key at the path's end is there, with or without a value. */
function isWritten(data: unknown, path: DataPath): boolean {
  const around = valueAt(data, path.slice(0, -1));
  return isRecord(around) && Object.hasOwn(around, String(path.at(-1)));
}
