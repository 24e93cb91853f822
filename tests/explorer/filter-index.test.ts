import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/explorer/explorer-index.ts';
import { filterIndex } from '../../src/explorer/filter-index.ts';
import { indexAndChoice, type SearchedIndex } from './random-index.ts';

/** The items that a choice leaves, found the slow way. */
function plainFilter({ facets }: SearchedIndex, values: Choice['values']): readonly number[] {
  const items = facets[0]?.ids.map((_, item) => item) ?? [];
  return items.filter((item) =>
    facets.every(({ combine, ids }, place) => {
      const [chosen, own] = [new Set(values[place]), new Set(ids[item])];
      const common = chosen.intersection(own).size;
      return combine === 'all' ? common === chosen.size : chosen.size === 0 || common > 0;
    }),
  );
}

describe('a list that is narrowed', () => {
  test('keeps the items that have what is chosen, and no other', () => {
    fc.assert(
      fc.property(indexAndChoice, ([index, choice]) => {
        const { items } = filterIndex(index, choice);
        expect(items.toSorted((a, b) => a - b)).toEqual(plainFilter(index, choice.values));
      }),
    );
  });

  test('says beside each value how many there would be with it', () => {
    fc.assert(
      fc.property(indexAndChoice, ([index, choice]) => {
        const { counts } = filterIndex(index, choice);
        for (const [place, { combine, values }] of index.facets.entries()) {
          for (const id of values.keys()) {
            const kept = combine === 'all' ? (choice.values[place] ?? []) : [];
            const more = choice.values.map((chosen, facet) => (facet === place ? [...kept, id] : chosen));
            expect(counts[place]?.[id]).toBe(plainFilter(index, more).length);
          }
        }
      }),
    );
  });

  test('stays in its order until another is chosen', () => {
    const facets = [{ name: 'a', combine: 'any', values: [['x', 'X']], ids: [[0], [0], [], [0], [0]] }] as const;
    const index = { facets, sorts: [{ value: 'largest', order: [4, 2, 0] }] };
    expect(filterIndex(index, { values: [[0]], sort: null }).items).toEqual([0, 1, 3, 4]);
    expect(filterIndex(index, { values: [[0]], sort: 0 }).items).toEqual([4, 0, 1, 3]);
  });
});

test('what is only declared counts where somebody asks for it', () => {
  const facets = [
    { name: 'skill', combine: 'all', values: [['x', 'X']], ids: [[0], [], []], declared: [[], [0], []] },
  ] as const;
  expect(filterIndex({ facets, sorts: [] }, { values: [[0]], sort: null })).toEqual({ items: [0], counts: [[1]] });
  expect(filterIndex({ facets, sorts: [] }, { values: [[0]], sort: null, declared: true })).toEqual({
    items: [0, 1],
    counts: [[2]],
  });
});
