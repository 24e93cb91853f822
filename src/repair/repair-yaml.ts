import { removeOddCharacters } from '../content/check-text.ts';
import { type EntryKind, entryKinds, kindOf } from '../content/entry.ts';
import { ESCAPE, oddEscape, parseYaml, type YamlStretch } from '../content/parse-yaml.ts';
import { readEntry } from '../content/read-entry.ts';
import { organizationSchema, skillSchema } from '../content/schemas/records.ts';
import { siteSchema } from '../content/schemas/site.ts';
import type { Change, RepairedText } from './repair.ts';
import { type FieldRules, findIssues, repairFields, replaceIn } from './repair-fields.ts';

/** Puts the front matter of an entry right, or a file of YAML: what is beside it stays as it is, to the letter, but for what is no text. */
export function repairYaml(path: string, text: string): RepairedText {
  const rules = rulesOf(path);
  if (rules === null) return /\.ya?ml$/.test(path) ? inStretch(path)(removeTurning)(text) : removeHidden(text);
  const changes: Change[] = [];
  let now = text;
  const steps: readonly ((text: string) => RepairedText)[] = [
    removeHidden,
    ...(kindOf(path) === null ? [] : [removeLeadingLines]),
    ...[
      removeTurning,
      repairDashes,
      (stretch: YamlStretch) => repairIndents(stretch, rules),
      (stretch: YamlStretch) => repairFields(stretch, rules),
    ].map(inStretch(path)),
  ];
  for (const step of steps) {
    const done = step(now);
    now = done.text;
    changes.push(...done.changes);
  }
  return { text: now, changes };
}

/** A step that looks at the YAML of a file alone, and does nothing where that cannot be found. */
function inStretch(path: string) {
  return (repair: (stretch: YamlStretch) => RepairedText) =>
    (text: string): RepairedText => {
      const stretch = stretchOf(path, text);
      return stretch === null ? { text, changes: [] } : repair(stretch);
    };
}

const FILES: ReadonlyMap<string, FieldRules> = new Map([
  ['site.yml', { schema: siteSchema, isNamed: false }],
  ['skills.yml', { schema: skillSchema, isNamed: true }],
  ['organizations.yml', { schema: organizationSchema, isNamed: true }],
]);

function rulesOf(path: string): FieldRules | null {
  const kind: EntryKind | null = kindOf(path);
  return kind === null ? (FILES.get(path) ?? null) : { schema: entryKinds[kind].schema, isNamed: false };
}

/** The YAML of a file; `null` where front matter cannot be found. */
function stretchOf(path: string, text: string): YamlStretch | null {
  const source = { file: path, text };
  const kind = kindOf(path);
  if (kind === null) return { source, start: 0, end: text.length };
  const { yaml } = readEntry(entryKinds[kind].schema, path, source).value;
  return yaml.end > yaml.start ? yaml : null;
}

/** Front matter begins on the first line: what is empty before it goes. */
function removeLeadingLines(text: string): RepairedText {
  const [lines] = /^(?:[ \t]*\n)+(?=---[ \t]*\n)/.exec(text) ?? [];
  if (lines === undefined) return { text, changes: [] };
  const change: Change = { code: 'empty-lines', message: 'front matter begins on the first line' };
  return { text: text.slice(lines.length), changes: [change] };
}

function removeHidden(text: string): RepairedText {
  return countHidden(text, removeOddCharacters(text, { isBidi: false }));
}

/** No field needs a character that turns its direction; in the text below the fields `<bdi>` takes its place, which somebody decides. */
function removeTurning(stretch: YamlStretch): RepairedText {
  const { source, start, end } = stretch;
  const { text } = source;
  const yaml = removeOddCharacters(text.slice(start, end), { isBidi: true });
  // What looks like an escape is one where it makes such a character.
  const isEscaped = parseYaml(stretch).diagnostics.some(({ code }) => HIDDEN_CODES.includes(code));
  const plain = isEscaped ? yaml.replace(ESCAPE, removeHiddenEscape) : yaml;
  return countHidden(text, `${text.slice(0, start)}${plain}${text.slice(end)}`);
}

const HIDDEN_CODES: readonly string[] = ['bidi-control', 'control-character'];

function removeHiddenEscape(written: string, digits: string): string {
  const odd = oddEscape(digits);
  return odd === null || odd.severity === 'warning' ? written : '';
}

function countHidden(text: string, after: string): RepairedText {
  if (after === text) return { text, changes: [] };
  const change: Change = { code: 'hidden-character', message: 'invisible characters that are no text are gone' };
  return { text: after, changes: [change] };
}

/** More lines with a wrong indent are no slip. */
const MAX_INDENTS = 20;

/** Lines that stand a space beside their neighbours, where all can be read then, and every field has a place where it stands. */
function repairIndents(stretch: YamlStretch, rules: FieldRules): RepairedText {
  const { text } = stretch.source;
  let now = stretch;
  for (let count = 1; count <= MAX_INDENTS; count += 1) {
    const edit = parseYaml(now).diagnostics.flatMap(({ edits = [] }) => edits)[0];
    if (edit === undefined) break;
    now = replaceIn(now, edit);
    const { value } = parseYaml(now);
    if (value === null) continue;
    const isPlaced = !findIssues(value, rules).some(({ issue }) => issue.code === 'unrecognized_keys');
    const message =
      count === 1 ? 'a field stands below its neighbours' : `${count} fields stand below their neighbours`;
    return isPlaced ? { text: now.source.text, changes: [{ code: 'indent', message }] } : { text, changes: [] };
  }
  return { text, changes: [] };
}

/** A line such as `-Go` among items, or below a key, is an item where YAML cannot be read otherwise. */
function repairDashes(stretch: YamlStretch): RepairedText {
  const { source, start, end } = stretch;
  const { text } = source;
  if (parseYaml(stretch).value !== null) return { text, changes: [] };
  const lines = text.slice(start, end).split('\n');
  const mended = lines.map((line, index) => {
    const before = lines.slice(0, index).findLast((each) => each.trim() !== '');
    return isItem(line, before ?? '') ? line.replace(/^(\s*)-/, '$1- ') : line;
  });
  const count = mended.filter((line, index) => line !== lines[index]).length;
  const repaired = `${text.slice(0, start)}${mended.join('\n')}${text.slice(end)}`;
  const after = { source: { ...source, text: repaired }, start, end: end + count };
  if (count === 0 || parseYaml(after).value === null) return { text, changes: [] };
  const change: Change = {
    code: 'list',
    message: `a space stands behind the dash of ${count === 1 ? 'an item' : `${count} items`}`,
  };
  return { text: repaired, changes: [change] };
}

function isItem(line: string, before: string): boolean {
  const [, indent] = /^([ \t]*)-(?=[^\s-])/.exec(line) ?? [];
  if (indent === undefined) return false;
  return /^[ \t]*[^\s#-][^#]*:[ \t]*$/.test(before) || new RegExp(`^${indent}-`).test(before);
}
