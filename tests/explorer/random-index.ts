import fc from 'fast-check';
import type { Choice, ExplorerIndex, FacetIndex } from '../../src/explorer/explorer-index.ts';

/** What a choice is made from. */
export type SearchedIndex = Pick<ExplorerIndex, 'facets' | 'sorts'>;

function facets(size: number): fc.Arbitrary<readonly FacetIndex[]> {
  const facet = fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.record({
      combine: fc.constantFrom('all' as const, 'any' as const),
      ids: fc.array(fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
      values: fc.constant(Array.from({ length: count }, (_, id) => [`v${id * 7}-é&=`, `Value ${id}`] as const)),
    }),
  );
  return fc
    .array(facet, { minLength: 1, maxLength: 4 })
    .map((each) => each.map((values, place) => ({ ...values, name: `facet${place}` })));
}

/** An index of up to 20 items, and something that can be chosen in it. */
export const indexAndChoice: fc.Arbitrary<readonly [SearchedIndex, Choice]> = fc
  .nat(20)
  .chain((size) =>
    fc.record({
      facets: facets(size),
      sorts: fc.constant([{ value: 'largest', order: Array.from({ length: size }, (_, item) => item).reverse() }]),
    }),
  )
  .chain((index) =>
    fc.tuple(
      fc.constant(index),
      fc.record({
        values: fc.tuple(...index.facets.map(({ values }) => fc.subarray(values.map((_, id) => id)))),
        sort: fc.constantFrom(null, 0),
      }),
    ),
  );
