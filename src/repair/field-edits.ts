import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { addressOfAccount } from '../content/accounts.ts';
import type { YamlStretch } from '../content/parse-yaml.ts';
import { fieldsOf, isNameOrMap, itemOf } from '../content/schemas/describe-schema.ts';
import { toScalar } from '../scaffold/yaml-scalar.ts';
import { type Replacement, rangeOf } from './replacement.ts';
import { listOfLanguages } from './spoken-languages.ts';

/** A value as it is meant, in the quotation marks that it has. */
export function replaceScalar(node: Scalar, meant: string, stretch: YamlStretch): Replacement {
  const [start, end] = rangeOf(node, stretch);
  const written = stretch.source.text.slice(start, end);
  const [quote = ''] = /^["']/.exec(written) ?? [];
  // A text over several lines ends with the line feed of its last one.
  const text = `${toScalar(meant, quote)}${written.endsWith('\n') ? '\n' : ''}`;
  const before = String(node.value).trim().replace(/\s+/g, ' ');
  const message = before === meant ? `"${meant}" stands in one line` : `"${before}" is written "${meant}"`;
  return { start, end, text, change: { code: 'value', message } };
}

/** A group of a list as one of a map: its hyphen goes, and all stays where it is; `null` where it has none. */
export function withoutHyphen(node: Node, stretch: YamlStretch): Replacement | null {
  if (!isMap(node) || node.flow === true) return null;
  const [at] = rangeOf(node, stretch);
  const [hyphen] = /-[ \t]+$/.exec(stretch.source.text.slice(0, at)) ?? [];
  if (hyphen === undefined) return null;
  const text = ' '.repeat(hyphen.length);
  return {
    start: at - hyphen.length,
    end: at,
    text,
    change: { code: 'list', message: 'groups are no items of a list' },
  };
}

/** Lists whose items hold no comma, unless somebody wrote them in one line. */
const SIMPLE: readonly string[] = ['keywords', 'languages', 'locales', 'skills', 'learning', 'engineers'];

/** A list of what stands in its place alone; `null` where that would be wrong. */
export function toList(
  node: Node,
  key: string,
  schema: z.core.$ZodType | null,
  stretch: YamlStretch,
): Replacement | null {
  const [start, end] = rangeOf(node, stretch);
  const written = stretch.source.text.slice(start, end);
  const isOwnLine = /(?:^|\n)[ \t]*$/.test(stretch.source.text.slice(0, start));
  const items = isScalar(node) && isOwnLine ? dashedItems(written) : null;
  if (items !== null) return { start, end, text: items, change: { code: 'list', message: `"${key}" is a list` } };
  const item = schema === null ? null : itemOf(schema);
  const fields = item === null ? [] : Object.keys(fieldsOf(item));
  const isNameTaken = item !== null && isNameOrMap(item);
  if (isNameTaken ? isMap(node) && !fields.some((field) => node.has(field)) : isMap(node) !== fields.length > 0)
    return null;
  const indent = ' '.repeat(start - (stretch.source.text.lastIndexOf('\n', start - 1) + 1));
  const links =
    isMap(node) && /^label url(?: items)?$/.test(fields.join(' ')) ? listOfLinks(node, written, indent) : null;
  const languages = isMap(node) ? listOfLanguages(node, item, { written, indent }) : null;
  const sole = soleList(node, stretch);
  if (sole !== null) return sole;
  const text = links ?? languages ?? (isScalar(node) ? listOfWords(node, key, written) : listOfMap(node, written));
  if (text === null || (/^- /.test(text) && !isOwnLine)) return null;
  return { start, end, text, change: { code: 'list', message: `"${key}" is a list` } };
}

/** A text where a map is wanted, in the one field that it can be meant for; `list` is what it stands in. */
export function intoField(node: Scalar, field: string, list: Node | null, stretch: YamlStretch): Replacement {
  const [start, end] = rangeOf(node, stretch);
  const written = stretch.source.text.slice(start, end);
  const value = String(node.value);
  const isOneLine = !written.trimEnd().includes('\n');
  const text = `${field}: ${isOneLine ? written : toScalar(value)}${!isOneLine && written.endsWith('\n') ? '\n' : ''}`;
  return {
    start,
    end,
    text: isSeq(list) && list.flow === true ? `{ ${text} }` : text,
    change: { code: 'key', message: `"${value}" stands in the field "${field}"` },
  };
}

/** A map whose only field is the list, under a name that other tools have for it: `courses:` below `education:`. */
function soleList(node: Node, stretch: YamlStretch): Replacement | null {
  if (!isMap(node) || node.flow === true || node.items.length !== 1) return null;
  const { key, value } = node.items[0] ?? {};
  if (!isScalar(key) || !isSeq(value)) return null;
  const [start] = rangeOf(key, stretch);
  const [begin, end] = rangeOf(value, stretch);
  const { text } = stretch.source;
  const indentOf = (at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
  const deeper = value.flow === true ? 0 : indentOf(begin) - indentOf(start);
  if (deeper < 0) return null;
  return {
    start,
    end,
    text: text.slice(begin, end).replace(new RegExp(`^ {${deeper}}`, 'gm'), ''),
    change: { code: 'list', message: `what is below "${String(key.value)}" is the list` },
  };
}

/** Lines that all begin with a dash, which lacks its space; `null` for anything else. */
function dashedItems(written: string): string | null {
  const lines = written.split('\n');
  return lines.every((line) => DASHED.test(line)) ? lines.map((line) => line.replace(DASHED, '$1- ')).join('\n') : null;
}

function listOfWords(node: Scalar, key: string, written: string): string | null {
  const value = String(node.value);
  if (value.trim() === '' || written.trimEnd().includes('\n')) return null;
  const items = SIMPLE.includes(key) ? value.split(',').map((item) => item.trim()) : [value];
  const end = written.endsWith('\n') ? '\n' : '';
  return `[${items
    .filter((item) => item !== '')
    .map((item) => toScalar(item))
    .join(', ')}]${end}`;
}

/** A dash without the space that makes an item of it. */
const DASHED = /^(\s*)-(?=[^\s-])/;

function listOfMap(node: Node, written: string): string {
  return isMap(node) && node.flow === true ? `[${written}]` : `- ${written.replace(/\n(?=[^\n])/g, '\n  ')}`;
}

/** Addresses under their words, `GitHub: https://…`, as a list of links; `null` where that is something else. */
function listOfLinks({ items, flow }: YAMLMap, written: string, indent: string): string | null {
  const pairs = items.map(({ key, value }) => [isScalar(key) ? key.value : null, isScalar(value) ? value.value : null]);
  const isNamed = pairs.every(
    (pair) => pair.every((each) => typeof each === 'string') && pair[0] !== 'label' && pair[0] !== 'url',
  );
  if (!isNamed || pairs.length === 0 || written.includes('#')) return null;
  const links = pairs.map(([label, address]) => [
    toScalar(String(label)),
    toScalar(addressOfAccount(String(label), String(address))),
  ]);
  if (flow === true) return `[${links.map(([label, url]) => `{ label: ${label}, url: ${url} }`).join(', ')}]`;
  const end = written.endsWith('\n') ? '\n' : '';
  return links.map(([label, url]) => `- label: ${label}\n${indent}  url: ${url}`).join(`\n${indent}`) + end;
}

/** A beginning and an end that stand in one field, in a field each; `map` is what has it. */
export function splitPeriod(
  node: Scalar,
  { start: from, end: to }: { readonly start: string; readonly end: string },
  map: Node | null,
  stretch: YamlStretch,
): Replacement | null {
  const key = isMap(map) ? map.items.find(({ value }) => value === node)?.key : null;
  if (!isMap(map) || !isScalar(key)) return null;
  const [start] = rangeOf(key, stretch);
  const [, end] = rangeOf(node, stretch);
  const column = start - (stretch.source.text.lastIndexOf('\n', start - 1) + 1);
  const between = map.flow === true ? ', ' : `\n${' '.repeat(column)}`;
  const message = `"${String(node.value)}" is from ${from} to ${to}`;
  return { start, end, text: `start: ${from}${between}end: ${to}`, change: { code: 'value', message } };
}

/** The line of a field away; `null` where its value is more than that. */
export function removeLine(key: string, node: Node, stretch: YamlStretch): Replacement | null {
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  if (!isScalar(pair?.key) || !isScalar(pair.value)) return null;
  const { text } = stretch.source;
  const [at] = rangeOf(pair.key, stretch);
  const [, to] = rangeOf(pair.value, stretch);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) + 1;
  if (text.slice(start, at).trim() !== '' || to > end) return null;
  return { start, end, text: '', change: { code: 'key', message: `"${key}" says nothing here, and is gone` } };
}
