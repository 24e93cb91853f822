import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExplorerIndex } from '../../src/explorer/explorer-index.ts';
import { filterIndex } from '../../src/explorer/filter-index.ts';
import {
  ITEMS_PER_PIECE,
  type PackedIndex,
  packIndex,
  unpackHead,
  unpackPiece,
} from '../../src/explorer/pack-index.ts';
import { packItems, unpackItem } from '../../src/explorer/pack-items.ts';
import { manyAchievements, manyPeople } from './large-lists.ts';
import { indexAndChoice } from './random-index.ts';

function throughJson(packed: PackedIndex): PackedIndex {
  return JSON.parse(JSON.stringify(packed));
}

function inOrder(index: Pick<ExplorerIndex, 'facets' | 'sorts'>) {
  const facets = index.facets.map((facet) => ({
    ...facet,
    ids: facet.ids.map((own) => own.toSorted((a, b) => a - b)),
  }));
  return { facets, sorts: index.sorts };
}

describe('a packed index', () => {
  test('narrows and sorts as before it was packed', () => {
    fc.assert(
      fc.property(indexAndChoice, ([searched, choice]) => {
        const size = searched.facets[0]?.ids.length ?? 0;
        const items = packItems(Array.from({ length: size }, (_, item) => ({ title: `Item ${item}` })));
        const head = unpackHead(throughJson(packIndex({ ...searched, items })).head);
        expect(head).toEqual(inOrder(searched));
        expect(filterIndex(head, choice)).toEqual(filterIndex(searched, choice));
      }),
    );
  });

  const person = (item: number) => ({
    name: `Person ${item}`,
    skills: [{ label: `Skill ${item % 3}` }, { label: `Rare ${item}` }],
    portrait: null,
  });

  test.each([1, 200, 201, 1000])('of %d items shows each as it was', (size) => {
    const all = Array.from({ length: size }, (_, item) => person(item));
    const { head, pieces } = throughJson(packIndex({ facets: [], sorts: [], items: packItems(all) }));
    const found = (head.items === null ? pieces : [head.items]).flatMap((piece) => {
      const items = unpackPiece(head, piece);
      return items.rows.map((_, row) => unpackItem(items, row));
    });
    expect(found).toEqual(all);
    expect(pieces.length).toBe(size <= 200 ? 0 : Math.ceil(size / ITEMS_PER_PIECE));
  });

  test('writes what many items show into its head, once', () => {
    const items = packItems(Array.from({ length: 1000 }, (_, item) => person(item)));
    const { head, pieces } = packIndex({ facets: [], sorts: [], items });
    expect(head.pool).toEqual([{ label: 'Skill 0' }, { label: 'Skill 1' }, { label: 'Skill 2' }]);
    expect(JSON.stringify(pieces)).not.toContain('"Skill ');
  });
});

/** What is loaded when the first thing is chosen, in bytes as servers pack them: the head, and the pieces of the 20 items that are shown at once. */
function firstUse(index: ExplorerIndex, facet: number, value: number): number {
  const { head, pieces } = packIndex(index);
  const values = index.facets.map((_, each) => (each === facet ? [value] : []));
  const shown = filterIndex(index, { values, sort: null }).items.slice(0, 20);
  const loaded = new Set(shown.map((item) => pieces[Math.floor(item / ITEMS_PER_PIECE)]));
  return [head, ...loaded].reduce((sum, file) => sum + gzipSync(JSON.stringify(file)).length, 0);
}

describe('the first use of a list of 10,000', () => {
  test.each([
    ['people', manyPeople(10_000)],
    ['achievements', manyAchievements(10_000)],
  ])('%s loads at most 100 kB, whatever is chosen', (_, index) => {
    for (const [facet, { values }] of index.facets.entries()) {
      for (const value of [0, Math.floor(values.length / 2), values.length - 1]) {
        expect(firstUse(index, facet, value), `${index.facets[facet]?.name} ${values[value]}`).toBeLessThan(100_000);
      }
    }
  });
});
