import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reservedIds } from '../../src/markdown/name-headings.ts';
import { idOf } from '../../src/texts/address.ts';
import { readSite } from '../harness/read-site.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const layouts = globSync('layouts/**/*.njk').map((file) => readFileSync(file, 'utf8'));
const written = layouts.flatMap((text) => [...text.matchAll(/\bid(?:="|: ")([\w-]+)/g)].flatMap(([, id]) => id ?? []));
const own = [...new Set([...reservedIds, ...written])];
const makers = [(name: string) => idOf.engineer({ slug: name }), idOf.year, idOf.category];

test('no name in the content gives an id that a layout has, or one that another kind of name gives', () => {
  expect(own).toContain('navigation');
  const names = [...own, ...own.flatMap((id) => id.split('-').slice(1).join('-') || []), ''];
  const made = makers.map((idFor) => new Set(names.map(idFor)));
  expect(own.filter((id) => made.some((ids) => ids.has(id)))).toEqual([]);
  for (const [place, ids] of made.entries()) {
    for (const others of made.slice(place + 1)) expect(ids.intersection(others).size).toBe(0);
  }
});

test('the matrix leads to engineers who are called as a part of the page is', () => {
  const names = ['people', 'main', 'navigation', 'learning'];
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: Test\nurl: https://test.example\n',
      'skills.yml': 'Go: { category: x }\n',
      ...Object.fromEntries(names.map((name) => [`engineers/${name}.md`, `---\nname: ${name}\nskills: [Go]\n---\n`])),
      'achievements/a.md': `---\ntitle: A\nengineers: [people, main]\nskills: [Go]\n---\n`,
    }),
  );
  const hrefs = site.pages.flatMap(({ kind, view }) =>
    kind === 'skills' ? (view.matrix?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.href)) : [],
  );
  const ids = site.pages.flatMap(({ kind, view }) =>
    kind === 'skill' ? [...view.people, ...view.unproven].map(({ id }) => id) : [],
  );
  expect(ids.toSorted()).toEqual(names.map((name) => `engineer-${name}`).toSorted());
  expect(hrefs.toSorted()).toEqual(ids.map((id) => `/skills/go/#${id}`).toSorted());
});
