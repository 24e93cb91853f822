import { expect, test } from 'vitest';
import { isPictureFacts } from '../../src/images/picture-facts.ts';

test('facts have a size of at least one pixel and a fallback', () => {
  expect(isPictureFacts({ width: 1, height: 20, fallback: 'png' })).toBe(true);
});

test.each([
  null,
  [],
  { width: 1, height: 1 },
  { width: 0, height: 1, fallback: 'png' },
  { width: 1.5, height: 1, fallback: 'png' },
  { width: '1', height: 1, fallback: 'png' },
  { width: 1, height: 1, fallback: 'gif' },
])('%j is no facts', (value) => {
  expect(isPictureFacts(value)).toBe(false);
});
