import { globSync, readFileSync } from 'node:fs';
import nunjucks, { type LayoutNode } from 'nunjucks';
import { expect, test } from 'vitest';

const layouts = globSync('layouts/**/*.njk')
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, nodes: allNodes(nunjucks.parser.parse(readFileSync(path, 'utf8'), [], {})) }));

test('every macro gets the parameters that it reads, and no others', () => {
  const macros = new Map(
    layouts.flatMap(({ nodes }) => nodes.filter(isMacro).map((node) => [nameOf(node), reads(node)])),
  );
  const calls = layouts.flatMap(({ path, nodes }) =>
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
