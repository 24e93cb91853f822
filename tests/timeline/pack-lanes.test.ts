import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes } from '../../src/timeline/pack-lanes.ts';

const at = (from: number, to: number) => ({ extent: { from, to } });

test('what fits beside something shares its lane, what does not gets the next', () => {
  const [a, b, c] = [at(0, 30), at(20, 50), at(40, 60)];
  expect(packLanes([a, b, c], 5)).toEqual([[a, c], [b]]);
});

test('the gap is kept on both sides', () => {
  expect(packLanes([at(50, 60), at(0, 48)], 3)).toHaveLength(2);
  expect(packLanes([at(50, 60), at(0, 47)], 3)).toHaveLength(1);
});

test('nothing is lost and nothing touches, whatever there is', () => {
  const items = fc.array(fc.tuple(fc.nat(100), fc.nat(40)).map(([from, width]) => at(from, from + width)));
  fc.assert(
    fc.property(items, (given) => {
      const lanes = packLanes(given, 2);
      expect(lanes.flat()).toHaveLength(given.length);
      for (const lane of lanes) {
        const sorted = lane.toSorted((a, b) => a.extent.from - b.extent.from);
        for (const [index, { extent }] of sorted.entries())
          expect(extent.from - (sorted[index - 1]?.extent.to ?? -2)).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
