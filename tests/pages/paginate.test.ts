import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../src/pages/paginate.ts';

const lists = fc.tuple(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }));

describe('the parts of a list', () => {
  test('hold all of it in its order, nothing twice', () => {
    fc.assert(
      fc.property(lists, ([items, size]) => {
        expect(paginate(items, size, '/list/').flatMap((part) => part.items)).toEqual(items);
      }),
    );
  });

  test('are full but for the last, and none is empty unless the list is', () => {
    fc.assert(
      fc.property(lists, ([items, size]) => {
        const parts = paginate(items, size, '/list/');
        expect(parts.slice(0, -1).every((part) => part.items.length === size)).toBe(true);
        expect(parts.at(-1)?.items.length).toBeGreaterThanOrEqual(Math.min(1, items.length));
      }),
    );
  });

  test('are counted from 1 and lie below the first', () => {
    const parts = paginate(['a', 'b', 'c', 'd', 'e'], 2, '/list/');
    expect(parts.map(({ number, count, path }) => `${number}/${count} ${path}`)).toEqual([
      '1/3 /list/',
      '2/3 /list/page/2/',
      '3/3 /list/page/3/',
    ]);
  });
});
