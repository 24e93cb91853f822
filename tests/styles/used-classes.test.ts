import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileStyles } from '../../src/styles/compile-styles.ts';

const css = compileStyles('styles/site.scss').value.replace(/"[^"]*"/g, '');
const styled = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []));
const layouts = readAll('layouts/**/*.njk');
const sources = layouts + readAll('src/**/*.ts');

/** Begin the names of classes whose end is data: a hue, the length of a word, a word of a highlighter, the kind of an alert. */
const families = ['hue-', 'fit-', 'hljs-', 'alert-', 'facet-', 'metric-', 'skills-matrix-'];

/** Classes that scripts and tests find their elements by. */
const handles = ['explorer-failed', 'explorer-name', 'explorer-nothing', 'facets-fold'];

function readAll(pattern: string): string {
  return globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The classes that layouts write out, without those that end in data. */
function writtenClasses(): readonly string[] {
  const values = [...layouts.matchAll(/\bclass="((?:[^"{]|\{[{%][^}]*[}%]\})*)"/g)].flatMap(([, value]) => value ?? []);
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
  expect(writtenClasses().length).toBeGreaterThan(100);
  expect(writtenClasses().filter((name) => !styled.has(name) && !handles.includes(name))).toEqual([]);
});
