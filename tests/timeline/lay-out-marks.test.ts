import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLabel, packLanes } from '../../src/timeline/lay-out-marks.ts';

describe('a label', () => {
  test('begins where what it names begins', () => {
    expect(layOutLabel('Telemetry Mesh', { from: 20, to: 40 }, 0)).toMatchObject({ x: 20, anchor: 'start' });
  });

  test('ends where what it names ends, if it would otherwise leave the drawing', () => {
    expect(layOutLabel('Telemetry Mesh', { from: 90, to: 95 }, 0)).toMatchObject({ x: 95, anchor: 'end' });
  });

  test('takes up more room the longer it is, and twice as much in wide letters', () => {
    const width = (label: string): number => layOutLabel(label, { from: 0, to: 0 }, 0).extent.to;
    expect(width('abcdef')).toBeGreaterThan(width('abc'));
    expect(width('日本語')).toBeGreaterThan(width('abc') * 1.5);
  });

  test('is cut after a word when it is long', () => {
    const long = 'Moving a billion rows between two data centres without a minute of downtime';
    expect(layOutLabel(long, { from: 0, to: 0 }, 0).text).toBe(
      'Moving a billion rows between two data centres without…',
    );
    expect(layOutLabel('x'.repeat(80), { from: 0, to: 0 }, 0).text).toBe(`${'x'.repeat(55)}…`);
  });

  test('is cut to the room on the larger side where it has too little on both', () => {
    const name = 'Haftpflichtversicherungsgesellschaftsschreiben answer all';
    const { text, anchor, extent } = layOutLabel(name, { from: 60, to: 62 }, 2);
    expect({ text, anchor }).toEqual({ text: 'Haftpflichtversicherungsgesellschaftsschrei…', anchor: 'end' });
    expect(extent.to - 2 - (text.length * 0.56 * 100) / 42).toBeGreaterThanOrEqual(0);
  });

  test('never claims room outside of the drawing', () => {
    const { extent } = layOutLabel('x'.repeat(56), { from: 40, to: 45 }, 2);
    expect(extent.from).toBeGreaterThanOrEqual(0);
    expect(extent.to).toBeLessThanOrEqual(100);
  });
});

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
