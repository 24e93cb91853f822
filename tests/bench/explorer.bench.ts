import { bench } from 'vitest';
import type { Choice, FacetIndex } from '../../src/explorer/explorer-index.ts';
import { filterIndex } from '../../src/explorer/filter-index.ts';

const SIZE = 5000;

/** A facet in which each item has `each` of `count` values, spread evenly. */
function facet(name: string, combine: FacetIndex['combine'], count: number, each: number): FacetIndex {
  const values = Array.from({ length: count }, (_, id) => [`${name}-${id}`, `${name} ${id}`] as const);
  const ids = Array.from({ length: SIZE }, (_, item) =>
    Array.from({ length: each }, (_, nth) => (item * 7 + nth * nth * 13) % count),
  );
  return { name, combine, values, ids };
}

const index = {
  facets: [
    facet('year', 'any', 20, 1),
    facet('strength', 'any', 5, 1),
    facet('engineer', 'any', 1000, 2),
    facet('organization', 'any', 200, 1),
    facet('skill', 'all', 300, 8),
  ],
  sorts: [{ value: 'change', order: Array.from({ length: SIZE / 2 }, (_, item) => SIZE - 1 - item * 2) }],
};
const nothing: Choice = { values: [], sort: null };
const much: Choice = { values: [[1, 2, 3], [0, 2], [], [], [4, 17]], sort: 0 };

// `npm run bench:parts`; the bar is 50 ms.
bench('5,000 achievements with nothing chosen', () => void filterIndex(index, nothing));
bench(
  '5,000 achievements with two skills, three years, two strengths and an order',
  () => void filterIndex(index, much),
);
