import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/content/entry.ts';
import type { Content } from '../../src/content/load-content.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { createMemo } from '../../src/memo/memo.ts';
import { exploreLists } from '../../src/pages/explorer/explore-lists.ts';
import { createPages, listPages } from '../../src/pages/list-pages.ts';
import { createContext } from '../../src/pages/page-context.ts';
import { skillPaths, skillsParts } from '../../src/pages/views/skills.ts';
import { indexPortfolio } from '../../src/portfolio/index-portfolio.ts';
import { createAddresses } from '../../src/texts/address.ts';
import type { AddressBook } from '../../src/texts/address-book.ts';
import { createAddressBook } from '../../src/texts/address-book.ts';
import { readBodies } from '../../src/texts/read-bodies.ts';
import { nothingRenamed } from '../../src/texts/renamed-pages.ts';
import { resolveTexts } from '../../src/texts/resolve-texts.ts';
import { buildSiteMap } from '../../src/texts/site-map.ts';
import { readSite } from '../harness/read-site.ts';

const { content, portfolio } = readSite('tests/fixtures/full');
const index = indexPortfolio(portfolio);
const skillPath = skillPaths(skillsParts(portfolio, index));
const listed = listPages(portfolio, index);
const siteMap = buildSiteMap(listed).value;
const addresses = createAddresses('https://site.example', '/');
const words = wordsFor('en').markdown;

const bookOf = (given: Partial<AddressBook> = {}): AddressBook =>
  createAddressBook(portfolio, {
    addresses,
    siteMap,
    languages: [],
    renamed: nothingRenamed,
    pictures: new Map(),
    bodies: readBodies(portfolio, content),
    ...given,
  });

describe('the texts of a portfolio', () => {
  test('hold every body that has text', () => {
    const texts = resolveTexts(portfolio, bookOf(), words);
    const { engineers, projects, achievements, notes, pages } = portfolio;
    const shown = new Set([engineers, projects, achievements, notes, pages].flat().map(({ text }) => text.path));
    const bodies = Object.values(content.entries)
      .flat()
      .filter(({ path, body }) => shown.has(path) && body.trim() !== '');
    expect(bodies.length).toBeGreaterThan(10);
    expect([...texts.bodies.keys()].toSorted()).toEqual(bodies.map(({ path }) => path).toSorted());
  });

  test('are those of before where the bodies and what they link to are the same', () => {
    const memo = createMemo();
    const before = resolveTexts(portfolio, bookOf({ bodies: readBodies(portfolio, content, memo) }), words, memo);
    memo.endRound();
    const path = 'engineers/ada-quill.md';
    const edited = editBody(path, (body) => `${body}\nOne more sentence.\n`);
    const after = resolveTexts(portfolio, bookOf({ bodies: readBodies(portfolio, edited, memo) }), words, memo);
    expect(after).toEqual(resolveTexts(portfolio, bookOf({ bodies: readBodies(portfolio, edited) }), words));
    const changed = [...after.bodies].filter(([each, body]) => before.bodies.get(each) !== body);
    expect(changed.map(([each]) => each)).toEqual([path]);
  });

  test('follow when a part that they link to goes', () => {
    const memo = createMemo();
    const texts = (of: Pick<Content, 'entries' | 'misnamed'>) => {
      const resolved = resolveTexts(portfolio, bookOf({ bodies: readBodies(portfolio, of, memo) }), words, memo);
      memo.endRound();
      return resolved.diagnostics.map(({ code }) => code);
    };
    const linked = editBody('pages/about.md', (body) => `${body}\n[part](../projects/telemetry-mesh.md#a-new-part)\n`);
    const both = editBody('projects/telemetry-mesh.md', (body) => `${body}\n## A new part\n\nText.\n`, linked);
    expect([texts(linked), texts(both), texts(linked)]).toEqual([['dead-anchor'], [], ['dead-anchor']]);
  });

  test('name the pictures that bodies and front matter show, and no others', () => {
    const { pictures } = resolveTexts(portfolio, bookOf(), words);
    expect(pictures.size).toBeGreaterThan(2);
    for (const picture of pictures) expect(portfolio.assets).toContain(picture);
    expect(pictures.size).toBeLessThan(portfolio.assets.length);
  });
});

/** The content with another body of one entry. */
function editBody(
  path: string,
  edit: (body: string) => string,
  { entries, misnamed }: Pick<Content, 'entries' | 'misnamed'> = content,
): Pick<Content, 'entries' | 'misnamed'> {
  const change = <Data>(all: readonly Entry<Data>[]) =>
    all.map((entry) => (entry.path === path ? { ...entry, body: edit(entry.body) } : entry));
  const { engineer, project, achievement, note, page } = entries;
  return {
    entries: {
      engineer: change(engineer),
      project: change(project),
      achievement: change(achievement),
      note: change(note),
      page: change(page),
    },
    misnamed,
  };
}

test('no view changes what another reads', () => {
  const texts = locked(resolveTexts(portfolio, bookOf(), words));
  const bare = createContext(locked(portfolio), locked(index), {
    texts,
    addresses,
    paths: siteMap.paths,
    skillPath,
    icons: '/i',
  });
  const lists = new Map(exploreLists(bare).map((each) => [each.list, { ...each, path: `/${each.list}.json` }]));
  const context = { ...bare, explorer: { script: '/explorer.js', lists: locked(lists) } };
  const byUrl = (list: typeof listed) =>
    new Map(createPages(list, context, (page) => page).map((page) => [page.url, page]));
  expect(byUrl(listed)).toEqual(byUrl(listed.toReversed()));
});

const seen = new WeakSet<object>();

/** The same value, in which nothing can be changed: objects are frozen, and maps and sets refuse. */
function locked<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const each of value.values()) locked(each);
    for (const method of ['set', 'add', 'delete', 'clear']) {
      Object.defineProperty(value, method, { value: () => expect.unreachable(`${method} of a shared value`) });
    }
    return value;
  }
  for (const each of Object.values(value)) locked(each);
  return Object.freeze(value);
}
