import { expect, test } from 'vitest';
import { monogramIcon } from '../../src/icons/monogram-icon.ts';

const letters = { paths: [{ x: 0, d: 'M0,0L500,0L500,700L0,700Z' }], width: 500, height: 700 };
const colours = { ink: '#fcfbf7', ground: '#006944' };

test('letters stand in the middle of a square, the right way up', () => {
  const icon = monogramIcon(letters, { ...colours, isRound: false });
  const [, left, line, across, up] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+) -([\d.]+)\)/.exec(icon) ?? [];
  expect(across).toBe(up);
  expect(Number(left) + (500 * Number(across)) / 2).toBeCloseTo(32, 1);
  expect(Number(line) - (700 * Number(up)) / 2).toBeCloseTo(32, 1);
});

test('only an icon that nobody cuts has round corners, and fills more of its square', () => {
  const [round, whole] = [true, false].map((isRound) => monogramIcon(letters, { ...colours, isRound }));
  const scaleOf = (icon = ''): number => Number(/scale\(([\d.]+)/.exec(icon)?.[1]);
  expect([round?.includes('rx='), whole?.includes('rx=')]).toEqual([true, false]);
  expect(scaleOf(round)).toBeGreaterThan(scaleOf(whole));
});
