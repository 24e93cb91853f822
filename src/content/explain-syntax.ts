import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { countRest, type Diagnostic, MAX_REPORTED, type TextEdit } from '../diagnostics/diagnostic.ts';
import { placeAt, type SourceText } from '../diagnostics/source-text.ts';
import { valueAboveList } from './value-above-list.ts';

interface Mistake {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** Offsets in the YAML text. */
  readonly start: number;
  readonly end: number;
  /** The spaces that belong before it, where that is sure. */
  readonly indent?: string;
}

/**
 * Why a text is not YAML, in words for people who do not know the parser's. Of several complaints on one line
 * the first is reported: the others follow from it. `start` is the offset of the YAML in the source, in UTF-16 code units.
 */
export function explainSyntax(document: Document.Parsed, source: SourceText, start: number): readonly Diagnostic[] {
  const text = source.text.slice(start);
  const errors = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = firstOfEachLine(errors, text);
  const mistakes = first.slice(0, MAX_REPORTED).map((error) => explain(error, errors, document, text));
  const rest = first
    .slice(MAX_REPORTED, MAX_REPORTED + 1)
    .map((error) => ({ ...explain(error, errors, document, text), ...countRest(first.length) }));
  return [...withoutRepetition(mistakes), ...rest].map(
    ({ code, message, help, indent, ...span }): Diagnostic => ({
      severity: 'error',
      code,
      message,
      place: placeAt(source, start + span.start, start + span.end),
      help,
      ...(indent !== undefined && { edits: [editIndent(source.text, start + span.start, indent)] }),
    }),
  );
}

/** The errors are in the order of the text: their lines are found in one pass, however many stand on one. */
function firstOfEachLine(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  let lineEnd = -1;
  return errors.filter(({ pos: [at] }) => {
    // The error at a line's end is one of that line.
    if (at <= lineEnd) return false;
    const next = text.indexOf('\n', at);
    lineEnd = next === -1 ? text.length : next;
    return true;
  });
}

/** A bracket that is never closed makes every line below it wrong, and is reported once. */
function withoutRepetition(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((mistake) => [`${mistake.start} ${mistake.message}`, mistake])).values()];
}

function explain(error: YAMLError, errors: readonly YAMLError[], document: Document.Parsed, text: string): Mistake {
  const [start, end] = error.pos;
  if (isIndentProblem(error, errors)) {
    const below = error.message.includes('sequence') ? start : text.indexOf('\n', start) + 1;
    return valueAboveList(upTo(text, below)) ?? badIndent(text, below);
  }
  const opening = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT' ? findUnclosed(document, text) : null;
  if (opening !== null) {
    const help = `write ${opening.closing} where it ends, or put the whole value in quotation marks`;
    const message = `this ${text[opening.start]} is never closed`;
    return { code: 'bad-yaml', message, help, start: opening.start, end: opening.start + 1 };
  }
  const line = lineWith(text, start);
  const isNoField = error.code === 'BAD_INDENT' || NO_FIELD.includes(error.code);
  const both = isNoField ? valueAboveList(upTo(text, start)) : null;
  if (both !== null) return both;
  const isField = /^(?:- +)?[\w-]+:(?:[ \t]|$)/.test(text.slice(line.start, line.end));
  if (error.code === 'BAD_INDENT' || (isField && isNoField)) return badIndent(text, start);
  const nest = error.code === 'RESOURCE_EXHAUSTION' ? NEST.exec(text) : null;
  if (nest !== null) return { ...mistake(error.code), start: nest.index, end: nest.index + nest[0].trimEnd().length };
  // This is reported at a single character, but is about the words that begin with it.
  const marked = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? start + text.slice(start).search(/[:\r\n]|$/) : end;
  return { ...mistake(error.code), start, end: Math.max(end, marked) };
}

/** Where far too many levels begin. How many the parser can take, and so where it stops, depends on what else is running. */
const NEST = /(?:[[{]\s*){21}|(?:[-?] +){21}/;

/** A line that is indented too far is taken for more of the value above it, which then seems to be a key over two lines. */
function isIndentProblem({ code, pos, message }: YAMLError, errors: readonly YAMLError[]): boolean {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return false;
  const isKeyOverLines = errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0]);
  return isKeyOverLines || message.includes('sequence');
}

/** What the parser says of a line that is a field, where it ends the map above it by its indent. */
const NO_FIELD: readonly string[] = ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'];

function editIndent(text: string, lineStart: number, indent: string): TextEdit {
  return { start: text.lastIndexOf('\n', lineStart - 1) + 1, end: lineStart, text: indent };
}

function badIndent(text: string, offset: number): Mistake {
  const line = lineWith(text, offset);
  const near = nearestField(text.slice(0, text.lastIndexOf('\n', line.start - 1) + 1), columnOf(text, line.start));
  const sure = near?.isOnly === true ? { indent: ' '.repeat(near.column) } : {};
  const spaces = near?.column === 1 ? '1 space' : `${near?.column} spaces`;
  const help =
    near === null
      ? 'line it up with the line above'
      : near.column === 0
        ? `begin it at the start of the line, as "${near.name}"`
        : `put ${spaces} before it, so that it stands below "${near.name}"`;
  return { ...mistake('BAD_INDENT'), help, ...line, ...sure };
}

interface NearField {
  readonly name: string;
  readonly column: number;
  /** Whether no field stands as near in another column. */
  readonly isOnly: boolean;
}

/** The field before it that stands nearest to a column, and the last of equally near ones. */
function nearestField(before: string, column: number): NearField | null {
  const fields = [...before.matchAll(/^([ \t]*(?:- +)*)([\w-]+):(?=[ \t]|$)/gm)].map(([, lead = '', name = '']) => {
    return { name, column: lead.length, distance: Math.abs(lead.length - column) };
  });
  const least = Math.min(...fields.map(({ distance }) => distance));
  const near = fields.filter(({ distance }) => distance === least);
  const last = near.at(-1);
  return last === undefined ? null : { ...last, isOnly: near.every((field) => field.column === last.column) };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The text with the line that holds `offset` as its last. */
function upTo(text: string, offset: number): string {
  return text.slice(0, lineWith(text, offset).end);
}

/** The text of the line that holds `offset`, without its indent. */
function lineWith(text: string, offset: number): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const start = lineStart + text.slice(lineStart).search(/\S|$/);
  return { start, end: start + text.slice(start).search(/\r?\n|$/) };
}

interface Unclosed {
  readonly start: number;
  readonly closing: string;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** The innermost bracket or quotation mark that has no counterpart. */
function findUnclosed(document: Document.Parsed, text: string): Unclosed | null {
  let found: Unclosed | null = null;
  visit(document, {
    Node: (_, node) => {
      if (!(isScalar(node) || isCollection(node)) || !node.range) return;
      const [start, end] = node.range;
      const closing = CLOSING[text[start] ?? ''];
      if (closing === undefined || !isOpened(node)) return;
      const whole = text.slice(start, end).trimEnd();
      if (whole.length < 2 || !whole.endsWith(closing)) found = { start, closing };
    },
  });
  return found;
}

function isOpened(node: unknown): boolean {
  return isScalar(node) ? node.type !== 'PLAIN' : isCollection(node) && node.flow === true;
}

function mistake(yamlCode: string): Pick<Mistake, 'code' | 'message' | 'help'> {
  const [message, help] = WORDS[yamlCode] ?? ['this is not valid YAML', 'put the value in quotation marks'];
  const code = yamlCode === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'bad-yaml';
  return { code, message, help };
}

const WORDS: Readonly<Record<string, readonly [message: string, help: string]>> = {
  TAB_AS_INDENT: ['a tab is used to indent', 'indent with spaces'],
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " stands in this value', 'put the value in quotation marks: key: "one: two"'],
  BLOCK_IN_FLOW: ['a list or map begins inside brackets', 'close the brackets first, or write one item on each line'],
  BAD_INDENT: ['this line is indented differently from its neighbours', 'line it up with the line above'],
  MISSING_CHAR: ['this line is no "name: value"', 'write a key, a colon, a space and the value'],
  UNEXPECTED_TOKEN: [
    'this does not belong here',
    'put a whole value in quotation marks; begin a list on a line of its own',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this character', 'put the value in quotation marks'],
  BAD_DQ_ESCAPE: ['this backslash sequence means nothing', 'write \\\\ for a backslash, or use single quotation marks'],
  TAG_RESOLVE_FAILED: ['tags ("!…") are not read', 'remove the tag, or put the value in quotation marks'],
  MULTIPLE_DOCS: ['a second YAML document begins here', 'keep one'],
  MULTILINE_IMPLICIT_KEY: ['this line is no "name: value"', 'write a key, a colon, a space and the value'],
  RESOURCE_EXHAUSTION: ['nested too deeply to be read', 'write it with fewer levels'],
  ALIAS_PROPS: ['anchors and aliases are not read', 'write the value itself here'],
  BAD_ALIAS: ['anchors and aliases are not read', 'write the value itself here'],
};
