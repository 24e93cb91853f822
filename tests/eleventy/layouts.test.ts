import { globSync, readFileSync } from 'node:fs';
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

test('no layout sets variables, and only bodies are filtered', () => {
  for (const { path, text } of layouts) {
    expect(text, path).not.toMatch(/\{%-?\s*set\b/);
    const filters = [...text.matchAll(/\|\s*([a-z]+)/g)].map(([, name]) => name);
    expect(
      filters.filter((name) => name !== 'html'),
      path,
    ).toEqual([]);
  }
});
