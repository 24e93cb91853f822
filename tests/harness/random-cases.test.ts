import { expect, test } from 'vitest';
import { seedFrom } from './random-cases.ts';

test('a seed is a whole number, and the same one each time unless somebody chooses', () => {
  expect(seedFrom(undefined)).toBe(seedFrom(''));
  expect(seedFrom('-7')).toBe(-7);
  for (const setting of ['seven', '0.5', '1e10']) expect(() => seedFrom(setting)).toThrow('PROOFOLIO_TEST_SEED');
});
