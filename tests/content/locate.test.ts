import { expect, test } from 'vitest';
import { type DataPath, locate } from '../../src/content/locate.ts';

const text = '---\nname: Ada\nlinks:\n  - label: Code\n    url:\n  -\n"odd key": 1\n---\n';
const source = { file: 'ada.md', text };
const yaml = { source, start: 4, end: text.indexOf('---', 4) };

function marked(path: DataPath, part: 'key' | 'value' = 'value'): string {
  const { line, column, length, source: sourceLine } = locate(yaml, path, part);
  return `${line}:${column} ${sourceLine.slice(column - 1, column - 1 + length)}`;
}

test.each<readonly [what: string, path: DataPath, part: 'key' | 'value', place: string]>([
  ['a value', ['name'], 'value', '2:7 Ada'],
  ['a key', ['name'], 'key', '2:1 name'],
  ['a value in a list of maps', ['links', 0, 'label'], 'value', '4:12 Code'],
  ['a key without a value', ['links', 0, 'url'], 'value', '5:5 url'],
  ['an empty item', ['links', 1], 'value', '6:3 -'],
  ['a key in quotation marks', ['odd key'], 'key', '7:1 "odd key"'],
  ['what is missing in a map: the map', ['links', 0, 'nowhere'], 'value', '4:5 label: Code'],
  ['what is missing at the top: the first line', ['nowhere'], 'value', '1:1 ---'],
  ['a way through a value that is no map', ['name', 'first', 0], 'value', '2:7 Ada'],
])('finds %s', (_, path, part, place) => {
  expect(marked(path, part)).toBe(place);
});
