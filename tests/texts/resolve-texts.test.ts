import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { exploreLists } from '../../src/pages/explorer/explore-lists.ts';
import { createPages, listPages } from '../../src/pages/list-pages.ts';
import { createContext } from '../../src/pages/page-context.ts';
import { indexPortfolio } from '../../src/portfolio/index-portfolio.ts';
import { createAddresses } from '../../src/texts/address.ts';
import { createAddressBook } from '../../src/texts/create-address-book.ts';
import { resolveTexts } from '../../src/texts/resolve-texts.ts';
import { buildSiteMap } from '../../src/texts/site-map.ts';
import { readSite } from '../harness/read-site.ts';

const { portfolio } = readSite('tests/fixtures/full');
const index = indexPortfolio(portfolio);
const listed = listPages(portfolio, index);
const siteMap = buildSiteMap(listed).value;
const addresses = createAddresses('https://site.example', '/');
const sources = { addresses, siteMap, pictures: new Map() };
const words = wordsFor('en').markdown;

describe('the texts of a portfolio', () => {
  test('hold every body that has text, parsed once each', () => {
    const { book, parsed } = createAddressBook(portfolio, sources);
    const texts = resolveTexts(portfolio, book, words);
    const entries = [portfolio.engineers, portfolio.projects, portfolio.achievements, portfolio.notes, portfolio.pages];
    const bodies = entries.flatMap((items) => items.map(({ text }) => text)).filter(({ body }) => body.trim() !== '');
    expect(bodies.length).toBeGreaterThan(10);
    expect([...texts.bodies.keys()].toSorted()).toEqual(bodies.map(({ path }) => path).toSorted());
    expect(new Set(parsed.keys())).toEqual(new Set(bodies.map(({ body }) => body)));
  });

  test('take what was parsed before, and forget the bodies that are gone', () => {
    const first = createAddressBook(portfolio, sources);
    resolveTexts(portfolio, first.book, words);
    const marked = new Map(first.parsed);
    for (const [body, facts] of first.parsed) {
      marked.set(body, { ...facts, template: { pieces: ['<p>parsed before</p>'], slots: [] } });
      marked.set('gone', facts);
    }
    const second = createAddressBook(portfolio, { ...sources, parsed: marked });
    const { bodies } = resolveTexts(portfolio, second.book, words);
    expect(new Set([...bodies.values()].map(({ html }) => html))).toEqual(new Set(['<p>parsed before</p>']));
    expect(second.parsed.has('gone')).toBe(false);
  });

  test('name the pictures that bodies and front matter show, and no others', () => {
    const { book } = createAddressBook(portfolio, sources);
    const { pictures } = resolveTexts(portfolio, book, words);
    expect(pictures.size).toBeGreaterThan(2);
    for (const picture of pictures) expect(portfolio.assets).toContain(picture);
    expect(pictures.size).toBeLessThan(portfolio.assets.length);
  });
});

test('no view changes what another reads', () => {
  const { book } = createAddressBook(portfolio, sources);
  const texts = locked(resolveTexts(portfolio, book, words));
  const bare = createContext(locked(portfolio), locked(index), { texts, addresses, paths: siteMap.paths, icons: '/i' });
  const lists = new Map(exploreLists(bare).map((each) => [each.list, { ...each, path: `/${each.list}.json` }]));
  const context = { ...bare, explorer: { script: '/explorer.js', lists: locked(lists) } };
  const byUrl = (list: typeof listed) => new Map(createPages(list, context).map((page) => [page.url, page]));
  expect(byUrl(listed)).toEqual(byUrl(listed.toReversed()));
});

/** The same value, in which nothing can be changed: objects are frozen, and maps and sets refuse. */
function locked<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const each of value.values()) locked(each, seen);
    for (const method of ['set', 'add', 'delete', 'clear']) {
      Object.defineProperty(value, method, { value: () => expect.unreachable(`${method} of a shared value`) });
    }
    return value;
  }
  for (const each of Object.values(value)) locked(each, seen);
  return Object.freeze(value);
}
