import { describe, expect, test } from 'vitest';
import type { ExplorerIndex } from '../../../src/explorer/explorer-index.ts';
import { filterIndex } from '../../../src/explorer/filter-index.ts';
import { unpackItem } from '../../../src/explorer/pack-items.ts';
import type { ExplorerView } from '../../../src/pages/explorer/explorer-view.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { overviewAt } from '../lists/read-overviews.ts';

const site = readSite('tests/fixtures/full', { base: '/portfolio/' });

const views = [
  ['achievements', viewAt(site, 'achievements', '/achievements/').explorer],
  ['projects', viewAt(site, 'projects', '/projects/').explorer],
  ['engineers', viewAt(site, 'engineers', '/engineers/').explorer],
] as const;

function indexOf(list: ExplorerView['list']): ExplorerIndex {
  const index = site.indexes.get(list);
  if (index === undefined) throw new Error(`there is no index of ${list}`);
  return index;
}

/** The titles of what has a value. */
function titlesWith(list: ExplorerView['list'], facet: string, value: string): readonly unknown[] {
  const { facets, items } = indexOf(list);
  const found = facets.find(({ name }) => name === facet);
  const id = found?.values.findIndex(([each]) => each === value) ?? -1;
  return items.rows.flatMap((_, item) => {
    const { title, name } = unpackItem(items, item);
    return found?.ids[item]?.includes(id) ? [title ?? name] : [];
  });
}

describe.each(views)('the form for the %s', (list, view) => {
  test('offers what the index holds, with how many items have it', () => {
    const index = indexOf(list);
    const { counts } = filterIndex(index, { values: [], sort: null });
    expect(view?.facets.map(({ name }) => name)).toEqual(index.facets.map(({ name }) => name));
    for (const [place, facet] of (view?.facets ?? []).entries()) {
      const offered = facet.choices.map(({ value, label, count }) => [value, label, Number(count)]);
      const held = index.facets[place]?.values.map(([value, label], id) => [value, label, counts[place]?.[id]]);
      expect(offered).toEqual(held?.slice(0, 12));
      expect(facet.find !== null).toBe((held?.length ?? 0) > 12);
    }
  });

  test('offers the values that the links offer without a script, in the same order', () => {
    const { facets } = overviewAt(site, `/${list}/`);
    for (const { name, choices, further } of facets) {
      const linked = [...choices, ...further].map(({ value, count }) => [value, count]);
      const offered = view?.facets.find((facet) => facet.name === name)?.choices ?? [];
      expect(offered.length, name).toBeGreaterThan(0);
      expect(linked.slice(0, offered.length)).toEqual(offered.map(({ value, count }) => [value, count]));
    }
  });

  test('has an address for everything under the base path', () => {
    const addresses = JSON.stringify([view, indexOf(list)]).match(/"(?:href|src|icon|action|script|index)":"\/[^"]*"/g);
    expect(addresses?.length).toBeGreaterThan(2);
    expect(addresses?.filter((address) => !address.includes(':"/portfolio/'))).toEqual([]);
  });

  test('holds every item of the list once', () => {
    const { items } = indexOf(list);
    const hrefs = items.rows.map((_, item) => unpackItem(items, item)['href']);
    const { engineers, projects, achievements } = site.portfolio;
    const people = engineers.filter(({ kind }) => kind === 'person');
    expect(new Set(hrefs).size).toBe({ engineers: people, projects, achievements }[list].length);
  });
});

describe('an index', () => {
  test('tells nothing that is private or under NDA', () => {
    expect(JSON.stringify([...site.indexes.values()])).not.toMatch(
      /secret-email|SECRET-|\+353 91|meiling@guild|Iași|NDA-|nda-evidence|nda-link|987654321|123454321|555111222|DRAFT-/,
    );
  });

  test('finds work by the broader skills that it shows', () => {
    for (const { slug, name } of site.portfolio.skills.filter(({ filterable }) => filterable)) {
      const shown = site.portfolio.achievements.filter(({ skills }) =>
        skills.some((skill) => skill.name === name || skill.ancestors.includes(name)),
      );
      expect(titlesWith('achievements', 'skill', slug)).toEqual(shown.map(({ title }) => title));
    }
  });

  test('does not find somebody by a skill that is merely learnt', () => {
    expect(titlesWith('engineers', 'skill', 'cobol')).toEqual([]);
    expect(titlesWith('engineers', 'skill', 'rust')).toEqual(expect.arrayContaining(['Ada Quill']));
  });
});
