import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitUnit, fitUnits } from '../../src/i18n/fit-unit.ts';

test.each([
  [0.03, 'second', 30, 'millisecond'],
  [0.0305, 'second', 30.5, 'millisecond'],
  [0.000001234, 'second', 1.234, 'microsecond'],
  [5400, 'second', 1.5, 'hour'],
  [172_800, 'second', 2, 'day'],
  [-5400, 'second', -1.5, 'hour'],
  [0.5, 'day', 12, 'hour'],
  [0.3667, 'hour', 22, 'minute'],
  [0.4, 'hour', 24, 'minute'],
  [1500, 'millisecond', 1.5, 'second'],
  [15e12, 'byte', 15, 'terabyte'],
  [2_000_000, 'megabit', 2, 'terabit'],
])('%d %s fits as %d %s', (value, unit, fittedValue, fittedUnit) => {
  expect(fitUnit(value, unit)).toEqual({ value: fittedValue, unit: fittedUnit });
});

test.each([
  [1, 'second', 'it reads well'],
  [90, 'second', 'it reads well'],
  [24, 'hour', 'it reads well'],
  [0, 'second', 'nothing is nothing in every unit'],
  [86_399, 'second', 'a larger unit would need more than three digits'],
  [1e-12, 'second', 'there is no unit so small'],
  [5_000_000, 'kilometer', 'only times and data are fitted'],
  [5_000_000, 'request', 'only times and data are fitted'],
])('%d %s stays as written, as %s', (value, unit) => {
  expect(fitUnit(value, unit)).toEqual({ value, unit });
});

test('a fitted time is as long as the written one', () => {
  const seconds = new Map(Object.entries({ second: 1, minute: 60, hour: 3600, day: 86_400 }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (written) => {
      const { value, unit } = fitUnit(written, 'second');
      expect(value * (seconds.get(unit) ?? Number.NaN)).toBeCloseTo(written, 6);
    }),
  );
});

test.each([
  [14, 0.9, 'second', '14 second, 0.9 second'],
  [14_000, 900, 'millisecond', '14 second, 0.9 second'],
  [2, 0.5, 'day', '48 hour, 12 hour'],
  [5400, 90, 'second', '90 minute, 1.5 minute'],
  [0, 0.9, 'second', '0 millisecond, 900 millisecond'],
  [30, 0.03, 'second', '30 second, 30 millisecond'],
  [1.5, 0.123, 'second', '1.5 second, 123 millisecond'],
  [86_399, 3, 'second', '86399 second, 3 second'],
  [5_000_000, 0.5, 'kilometer', '5000000 kilometer, 0.5 kilometer'],
])('%d → %d %s is shown as %s', (from, to, unit, shown) => {
  const levels = fitUnits(from, to, unit);
  expect([levels.from, levels.to].map((level) => `${level.value} ${level.unit}`).join(', ')).toBe(shown);
});
