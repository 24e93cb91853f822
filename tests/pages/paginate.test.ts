import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../src/pages/paginate.ts';

const lists = fc.tuple(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }));

describe('the parts of a list', () => {
  test('hold all of it in its order, nothing twice', () => {
    fc.assert(
      fc.property(lists, ([items, size]) => {
        expect(paginate(items, { items: size, weigh: () => 1 }, '/list/').flatMap((part) => part.items)).toEqual(items);
      }),
    );
  });

  test('are full but for the last, and none is empty unless the list is', () => {
    fc.assert(
      fc.property(lists, ([items, size]) => {
        const parts = paginate(items, { items: size, weigh: () => 1 }, '/list/');
        expect(parts.slice(0, -1).every((part) => part.items.length === size)).toBe(true);
        expect(parts.at(-1)?.items.length).toBeGreaterThanOrEqual(Math.min(1, items.length));
      }),
    );
  });

  test('are counted from 1 and lie below the first', () => {
    const parts = paginate(['a', 'b', 'c', 'd', 'e'], { items: 2, weigh: () => 1 }, '/list/');
    expect(parts.map(({ number, count, path }) => `${number}/${count} ${path}`)).toEqual([
      '1/3 /list/',
      '2/3 /list/page/2/',
      '3/3 /list/page/3/',
    ]);
  });

  test('end sooner where items are heavy, and one that is too heavy for a page stands alone', () => {
    const weigh = (kilobytes: number): number => kilobytes * 1000;
    const parts = paginate([50, 50, 50, 900, 10, 10], { items: 4, weigh }, '/list/');
    expect(parts.map(({ items }) => items)).toEqual([[50, 50], [50], [900], [10, 10]]);
  });

  test('leave room on the first page for what only that shows', () => {
    const size = { items: 4, weigh: () => 30_000, before: 90_000 };
    expect(paginate([1, 2, 3, 4, 5, 6], size, '/list/').map(({ items }) => items)).toEqual([[1], [2, 3, 4, 5], [6]]);
  });
});
