import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sheetNames } from '../../src/pages/sheets.ts';
import { compileStyles } from '../../src/styles/compile-styles.ts';

const sheets = new Map<string, ReadonlySet<string>>(sheetNames.map((name) => [name, classesOf(name)]));
const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
const layouts = readAll('layouts/**/*.njk');
const sources = layouts + readAll('src/**/*.ts');

/** Begin the names of classes whose end is data: a hue, the length of a word, a word of a highlighter, the kind of an alert. */
const families = ['hue-', 'fit-', 'hljs-', 'alert-', 'facet-', 'metric-', 'skills-matrix-'];

/** Classes that scripts and tests find their elements by. */
const handles = ['explorer-failed', 'explorer-name', 'explorer-nothing', 'facets-fold'];

function classesOf(sheet: string): ReadonlySet<string> {
  const css = compileStyles(`styles/${sheet}.scss`).value.replace(/"[^"]*"/g, '');
  return new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []));
}

function readAll(pattern: string): string {
  return globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** A layout with all that it extends, includes and imports from, however far. */
function withParts(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(`layouts/${file}`, 'utf8');
  const parts = [...text.matchAll(/\{% (?:extends|include|from|import) "([^"]+)"/g)];
  return [text, ...parts.map(([, part = '']) => withParts(part, seen))].join('\n');
}

/** The classes that a layout writes out, without those that end in data. */
function writtenClasses(text: string): readonly string[] {
  const values = [...text.matchAll(/\bclass="((?:[^"{]|\{[{%][^}]*[}%]\})*)"/g)].flatMap(([, value]) => value ?? []);
  const words = values.flatMap((value) =>
    value
      .replace(/[\w-]*\{\{.*?\}\}/g, ' ')
      .replace(/\{%.*?%\}/g, ' ')
      .split(/\s+/),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

test('every class of the style sheet is one that a page can have', () => {
  const words = new Set(sources.match(/[\w-]+/g));
  const unused = [...styled].filter((name) => !words.has(name) && !families.some((family) => name.startsWith(family)));
  expect(styled.size).toBeGreaterThan(150);
  expect(unused).toEqual([]);
});

test('every class that a layout writes is styled, or found by a script', () => {
  expect(writtenClasses(layouts).length).toBeGreaterThan(100);
  expect(writtenClasses(layouts).filter((name) => !styled.has(name) && !handles.includes(name))).toEqual([]);
});

test.each(globSync('layouts/pages/*.njk').map((file) => basename(file)))(
  '%s links style sheets for every class that it may write, and none in vain',
  (file) => {
    const layout = withParts(`pages/${file}`);
    const written = new Set(writtenClasses(layout)).intersection(styled);
    const linked = [...layout.matchAll(/\{\{ shell\.stylesheets\.(\w+) \}\}/g)].map(([, sheet = '']) => sheet);
    const unstyledBy = (names: readonly string[]): readonly string[] =>
      [...written].filter((name) => !names.some((sheet) => sheets.get(sheet)?.has(name)));
    expect(unstyledBy(linked)).toEqual([]);
    const spared = linked.filter((sheet) => unstyledBy(linked.filter((other) => other !== sheet)).length === 0);
    expect(spared).toEqual([]);
  },
);
