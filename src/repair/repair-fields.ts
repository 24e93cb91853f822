import { isMap, isNode, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import { periodAt } from '../content/explain-period.ts';
import { isGroupAsItem, soleField } from '../content/explain-type.ts';
import { isRecord, parseYaml, type YamlStretch, yamlDocument } from '../content/parse-yaml.ts';
import { isOptionalAt, schemaAt } from '../content/schemas/describe-schema.ts';
import { nearestIssues, valueAt } from '../content/schemas/nearest-issues.ts';
import { meantWord } from '../content/validate.ts';
import type { TextEdit } from '../diagnostics/diagnostic.ts';
import { intoField, removeLine, replaceScalar, splitPeriod, toList, withoutHyphen } from './field-edits.ts';
import { namesAsKeywords, titleAsName } from './fields-of-people.ts';
import { renameKey } from './rename-key.ts';
import type { Change, RepairedText } from './repair.ts';
import type { Replacement } from './replacement.ts';
import { toLanguage } from './spoken-languages.ts';

/** What a stretch of YAML has to be: fields by a schema, or named records by that of each. */
export interface FieldRules {
  readonly schema: z.ZodType;
  readonly isNamed: boolean;
}

/** Puts values right that mean one thing and say it in another way: dates, addresses, single values that are to be a list. */
export function repairFields(stretch: YamlStretch, rules: FieldRules): RepairedText {
  // From the end on, so that places before stay what they are.
  const edits = planEdits(stretch, rules).toSorted((a, b) => b.start - a.start);
  const { stretch: repaired, changes } = applyEdits(stretch, edits, rules);
  return { text: repaired.source.text, changes };
}

interface Applied {
  readonly stretch: YamlStretch;
  readonly changes: readonly Change[];
}

/** Applies the edits that put right what they are to; where some do not, each half is tried by itself. */
function applyEdits(stretch: YamlStretch, edits: readonly Edit[], rules: FieldRules): Applied {
  if (edits.length === 0) return { stretch, changes: [] };
  const next = edits.reduce(replaceIn, stretch);
  const left = issuesIn(next, rules);
  // What was hidden behind a mistake may come out, as a wrong address in what became a list; it is the next to be put right.
  if (left !== null && edits.every(({ issue }) => !left.has(issue))) {
    return { stretch: next, changes: edits.map(({ change }) => change).toReversed() };
  }
  if (edits.length === 1) return { stretch, changes: [] };
  const half = Math.ceil(edits.length / 2);
  const below = applyEdits(stretch, edits.slice(0, half), rules);
  const above = applyEdits(below.stretch, edits.slice(half), rules);
  return { stretch: above.stretch, changes: [...above.changes, ...below.changes] };
}

interface Edit extends Replacement {
  /** What it puts right, as `issuesIn` names it. */
  readonly issue: string;
}

/** The stretch with other characters in a place of its source. */
export function replaceIn({ source, start: from, end: to }: YamlStretch, { start, end, text }: TextEdit): YamlStretch {
  const replaced = `${source.text.slice(0, start)}${text}${source.text.slice(end)}`;
  return { source: { ...source, text: replaced }, start: from, end: to + text.length - (end - start) };
}

type Path = readonly PropertyKey[];

interface Issue {
  readonly issue: z.core.$ZodIssue;
  /** From the top of the stretch on. */
  readonly path: Path;
  readonly schema: z.ZodType;
}

/** All that is wrong with fields, in the words of the schema. */
export function findIssues(data: unknown, { schema, isNamed }: FieldRules): readonly Issue[] {
  if (!isNamed) return issuesAt(schema, data, []);
  return isRecord(data) ? Object.entries(data).flatMap(([name, record]) => issuesAt(schema, record ?? {}, [name])) : [];
}

function issuesAt(schema: z.ZodType, data: unknown, under: Path): readonly Issue[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return nearestIssues(issues, data).map((issue) => ({ issue, path: [...under, ...issue.path], schema }));
}

/** Names of all that is wrong with the fields; `null` where they cannot be read. */
function issuesIn(stretch: YamlStretch, rules: FieldRules): ReadonlySet<string> | null {
  const { value } = parseYaml(stretch);
  return value === null ? null : new Set(findIssues(value, rules).flatMap(({ issue, path }) => namesOf(issue, path)));
}

function namesOf(issue: z.core.$ZodIssue, path: Path): readonly string[] {
  const own = issue.code === 'custom' ? issue.message : issue.code;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [''];
  return keys.map((key) => JSON.stringify([own, path, key]));
}

function planEdits(stretch: YamlStretch, rules: FieldRules): readonly Edit[] {
  const { value } = parseYaml(stretch);
  if (value === null) return [];
  const document = yamlDocument(stretch);
  const nodeAt = (path: Path): Node | null => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : null;
  };
  const otherNames = isMap(document.contents) ? namesAsKeywords(document.contents, stretch) : null;
  const names =
    rules.isNamed && isMap(document.contents)
      ? document.contents.items.flatMap(({ key }) => joinName(key, stretch))
      : [];
  const fields = findIssues(value, rules).flatMap(({ issue, path, schema }): readonly Edit[] => {
    const node = nodeAt(path);
    const issues = namesOf(issue, path);
    if (node === null) {
      const name = path.join('.') === 'name' ? titleAsName(document.contents, stretch) : null;
      return name === null ? [] : [{ ...name, issue: issues[0] ?? '' }];
    }
    if (otherNames !== null && path[0] === 'aliases')
      return path[1] === 0 ? [{ ...otherNames, issue: issues[0] ?? '' }] : [];
    const withIssue = (edit: Replacement | null, index = 0): readonly Edit[] =>
      edit === null ? [] : [{ ...edit, issue: issues[index] ?? '' }];
    if (issue.code === 'unrecognized_keys') {
      const around = schemaAt(schema, issue.path) ?? schema;
      return issue.keys.flatMap((key, index) => withIssue(renameKey(key, node, around, stretch), index));
    }
    if (isScalar(node) && node.value === '' && isOptionalAt(schema, issue.path)) {
      const around = nodeAt(path.slice(0, -1));
      return withIssue(around === null ? null : removeLine(String(path.at(-1)), around, stretch));
    }
    if (isScalar(node) && typeof node.value === 'string') {
      const period = periodAt(path, value, schemaAt(schema, issue.path.slice(0, -1)) ?? schema);
      if (period !== null) return withIssue(splitPeriod(node, period, nodeAt(path.slice(0, -1)), stretch));
      const meant = meantBy(issue, node.value);
      if (meant !== null) return withIssue(replaceScalar(node, meant, stretch));
      const field = isItemOfMaps(issue) ? soleField(schemaAt(schema, issue.path), node.value) : null;
      if (field !== null) return withIssue(intoField(node, field, nodeAt(path.slice(0, -1)), stretch));
    }
    if (issue.code === 'invalid_type' && issue.expected === 'object') {
      return withIssue(toLanguage(node, schemaAt(schema, issue.path), stretch));
    }
    const around = schemaAt(schema, issue.path.slice(0, -1));
    if (typeof path.at(-1) === 'number' && isGroupAsItem(valueAt(value, path), around)) {
      return withIssue(withoutHyphen(node, stretch));
    }
    const isListWanted = issue.code === 'invalid_type' && issue.expected === 'array';
    return isListWanted ? withIssue(toList(node, String(path.at(-1)), schemaAt(schema, issue.path), stretch)) : [];
  });
  return [...names, ...fields];
}

/** Whether something stands as the item of a list whose items are maps. */
function isItemOfMaps(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'object' && typeof issue.path.at(-1) === 'number';
}

/** A name of a record stands in one line. */
function joinName(key: unknown, stretch: YamlStretch): readonly Edit[] {
  if (!isScalar(key) || typeof key.value !== 'string' || !key.value.trim().includes('\n')) return [];
  return [{ ...replaceScalar(key, key.value.trim().replace(/\s+/g, ' '), stretch), issue: '' }];
}

function meantBy(issue: z.core.$ZodIssue, value: string): string | null {
  if (issue.code === 'custom') {
    const fix: unknown = issue.params?.['fix'];
    return typeof fix === 'string' ? fix : null;
  }
  if (issue.code !== 'invalid_value') return null;
  const words = issue.values.map(String);
  return meantWord(value, words);
}
