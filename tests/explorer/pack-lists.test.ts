import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists, packNumbers, unpackLists, unpackNumbers } from '../../src/explorer/pack-lists.ts';

const numbers = fc.array(fc.oneof(fc.nat(200), fc.nat(3_000_000)), { maxLength: 30 });

test('numbers come out as they went in', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      expect(unpackNumbers(packNumbers(list))).toEqual(list);
    }),
  );
});

test('lists that grow come out as they went in', () => {
  const grows = numbers.map((list) => [...new Set(list)].toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(grows, { minLength: 1, maxLength: 5 }), (lists) => {
      expect(unpackLists(packLists(lists))).toEqual(lists);
    }),
  );
});

test('the text needs no escape in JSON', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const packed = packNumbers(list);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});
