import { globSync, readFileSync } from 'node:fs';
import nunjucks, { type LayoutNode } from 'nunjucks';
import { expect, test } from 'vitest';
import { reservedIds } from '../../src/markdown/name-headings.ts';
import { pageKinds } from '../../src/pages/page.ts';

const layouts = globSync('layouts/**/*.njk').map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

test('there is a layout for each kind of page, and no other', () => {
  const names = layouts.flatMap(({ path }) => /^layouts\/pages\/(.+)\.njk$/.exec(path)?.[1] ?? []);
  expect(names.toSorted()).toEqual([...pageKinds].toSorted());
});

test('every id in a layout is one that no heading of a body gets', () => {
  const ids = layouts.flatMap(({ text }) => [
    ...[...text.matchAll(/\bid="([^"{]+)"/g)].map(([, id = '']) => id),
    ...[...text.matchAll(/\bid: "([^"]+)"/g)].map(([, id = '']) => id),
  ]);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !reservedIds.includes(id))).toEqual([]);
});

test('no layout holds a word of the interface', () => {
  const spoken = layouts.flatMap(({ path, text }) => {
    const bare = text.replace(/\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '').replace(/<[^>]*>/g, ' ');
    const attributes = [...text.matchAll(/\b(?:aria-label|alt|title)="([^"{]+)"/g)].map(([, words = '']) => words);
    return [...bare.matchAll(/\p{L}{2,}/gu)]
      .map(([word]) => `${path}: ${word}`)
      .concat(attributes.map((words) => `${path}: ${words}`));
  });
  expect(spoken).toEqual([]);
});

test('no layout sets variables, and filters are for HTML, for languages and for what a line keeps together alone', () => {
  for (const { path, text } of layouts) {
    expect(text, path).not.toMatch(/\{%-?\s*set\b/);
    const filters = [...text.matchAll(/\|\s*([a-z]+)/g)].map(([, name]) => name);
    expect(
      filters.filter((name) => !['html', 'lang', 'together'].includes(name ?? '')),
      path,
    ).toEqual([]);
  }
});

test('every macro gets the parameters that it reads, and no others', () => {
  const parsed = layouts.map(({ path, text }) => ({ path, nodes: allNodes(nunjucks.parser.parse(text, [], {})) }));
  const macros = new Map(
    parsed.flatMap(({ nodes }) => nodes.filter(isMacro).map((node) => [nameOf(node), reads(node)])),
  );
  const calls = parsed.flatMap(({ path, nodes }) =>
    nodes.filter((node) => node.typename === 'FunCall').map((node) => ({ path, node, name: nameOf(node) })),
  );
  const faults = calls.flatMap(({ path, node, name }) => {
    const [read, given] = [macros.get(name), keysOf(node.args?.children?.[0])];
    if (read === undefined || given === null) return [];
    const place = `${path}:${node.lineno + 1}: ${name}`;
    return [
      ...read.filter((key) => !given.includes(key)).map((key) => `${place} needs ${key}`),
      ...given.filter((key) => !read.includes(key)).map((key) => `${place} does not read ${key}`),
    ];
  });
  expect(macros.size).toBeGreaterThan(30);
  expect(calls.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

function isMacro({ typename }: LayoutNode): boolean {
  return typename === 'Macro';
}

function nameOf({ name }: LayoutNode): string {
  return String(name?.value);
}

/** The keys of `params` that a macro reads. */
function reads(macro: LayoutNode): readonly string[] {
  const lookups = allNodes(macro).filter(({ target }) => target?.value === 'params');
  return [...new Set(lookups.map(({ val }) => String(val?.value)))];
}

/** The keys of parameters that are written out; `null` for those that are passed on whole. */
function keysOf(given: LayoutNode | undefined): readonly string[] | null {
  if (given?.typename !== 'Dict') return null;
  return (given.children ?? []).map(({ key }) => String(key?.value));
}

function allNodes(node: LayoutNode): readonly LayoutNode[] {
  const below: readonly unknown[] = Object.values(node).flat();
  return [node, ...below.filter((child) => child instanceof nunjucks.nodes.Node).flatMap(allNodes)];
}
