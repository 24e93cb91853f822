import { describe, expect, test } from 'vitest';
import { placeLabel } from '../../src/timeline/place-label.ts';

describe('a label', () => {
  test('begins where what it names begins', () => {
    expect(placeLabel('Telemetry Mesh', { from: 20, to: 40 }, 0)).toMatchObject({ x: 20, anchor: 'start' });
  });

  test('ends where what it names ends, if it would otherwise leave the drawing', () => {
    expect(placeLabel('Telemetry Mesh', { from: 90, to: 95 }, 0)).toMatchObject({ x: 95, anchor: 'end' });
  });

  test('takes up more room the longer it is, and twice as much in wide letters', () => {
    const width = (label: string): number => placeLabel(label, { from: 0, to: 0 }, 0).extent.to;
    expect(width('abcdef')).toBeGreaterThan(width('abc'));
    expect(width('日本語')).toBeGreaterThan(width('abc') * 1.5);
  });

  test('is cut after a word when it is long', () => {
    const long = 'Moving a billion rows between two data centres without a minute of downtime';
    expect(placeLabel(long, { from: 0, to: 0 }, 0).text).toBe(
      'Moving a billion rows between two data centres without…',
    );
    expect(placeLabel('x'.repeat(80), { from: 0, to: 0 }, 0).text).toBe(`${'x'.repeat(55)}…`);
  });

  test('never claims room outside of the drawing', () => {
    const { extent } = placeLabel('x'.repeat(56), { from: 40, to: 45 }, 2);
    expect(extent.from).toBeGreaterThanOrEqual(0);
    expect(extent.to).toBeLessThanOrEqual(100);
  });
});
