import { expect, test } from 'vitest';
import { createIndex, type Facet } from '../../src/explorer/create-index.ts';
import type { FacetValue } from '../../src/explorer/explorer-index.ts';
import { collator } from '../../src/i18n/locale.ts';

interface Book {
  readonly title: string;
  readonly authors: readonly string[];
}

const books: readonly Book[] = [
  { title: 'Queues', authors: ['Zoë'] },
  { title: 'Ledgers', authors: ['Ada', 'Zoë', 'Zoë'] },
  { title: 'Silence', authors: [] },
];

function indexBy(facet: Pick<Facet<Book>, 'order' | 'valuesOf'>) {
  const facets = [{ ...facet, name: 'author', combine: 'any' as const }];
  return createIndex({ list: books, facets, sorts: [], inOrder: collator('sv'), show: ({ title }) => ({ title }) })
    .facets;
}

function authors({ authors }: Book): readonly FacetValue[] {
  return authors.map((name): FacetValue => [name.toLowerCase(), name]);
}

test('values are offered by how many items have them, and an item has each once', () => {
  expect(indexBy({ order: null, valuesOf: authors })).toEqual([
    {
      name: 'author',
      combine: 'any',
      values: [
        ['zoë', 'Zoë'],
        ['ada', 'Ada'],
      ],
      ids: [[0], [1, 0], []],
    },
  ]);
});

test('values that are equally frequent stand in the order of their labels in the language of the page', () => {
  const named: readonly FacetValue[] = [
    ['angstrom', 'Ångström'],
    ['zulu', 'Zulu'],
    ['a', 'Ett'],
    ['b', 'alfa'],
  ];
  const [facet] = indexBy({ order: null, valuesOf: ({ title }) => (title === 'Queues' ? named : []) });
  expect(facet?.values.map(([, label]) => label)).toEqual(['alfa', 'Ett', 'Zulu', 'Ångström']);
});

test('a value that is written in several ways has the words of the first item', () => {
  const [facet] = indexBy({
    order: null,
    valuesOf: ({ title }) => [
      ['one', `one of ${title}`],
      [title, title],
    ],
  });
  expect(facet?.values.find(([value]) => value === 'one')).toEqual(['one', 'one of Queues']);
});

test('a facet may have an order of its own', () => {
  const [facet] = indexBy({ order: ([a], [b]) => (a < b ? -1 : 1), valuesOf: authors });
  expect(facet?.values.map(([value]) => value)).toEqual(['ada', 'zoë']);
});

test('a facet that tells no item from another is left out', () => {
  expect(indexBy({ order: null, valuesOf: () => [['same', 'The same']] })).toEqual([]);
  expect(indexBy({ order: null, valuesOf: () => [] })).toEqual([]);
});
