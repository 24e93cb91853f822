import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byStart, overlapsWith } from '../../src/diagnostics/overlaps.ts';

/** Stretches of which none overlaps with another, from the room before each and its length. */
const stretches = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }))).map((parts) => {
  let at = 0;
  return parts.map(([room, length]) => {
    const start = at + room;
    at = start + length;
    return { start, end: at };
  });
});

test('one after the other finds the overlaps that a look at all pairs finds', () => {
  fc.assert(
    fc.property(stretches, stretches, (some, others) => {
      const overlaps = overlapsWith(others.toReversed());
      for (const found of some.toSorted(byStart)) {
        expect(overlaps(found)).toBe(others.some(({ start, end }) => start < found.end && found.start < end));
      }
    }),
  );
});
