import { expect, test } from 'vitest';
import { isAlike } from '../../src/memo/is-alike.ts';

const ada = { name: 'Ada', skills: ['Go'] };

test('lists and objects are alike when all that they hold is the same', () => {
  expect(
    isAlike({ part: { items: [ada, { of: ada }], number: 1 } }, { part: { items: [ada, { of: ada }], number: 1 } }),
  ).toBe(true);
  expect(isAlike([[1], [2]], [[1, 2]])).toBe(false);
  expect(isAlike([1, undefined], [1])).toBe(false);
  expect(isAlike({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  expect(isAlike({ a: null }, { a: [] })).toBe(false);
});

test('what has a name is known by its identity, and so is what is no plain object', () => {
  expect(isAlike([ada], [{ ...ada }])).toBe(false);
  expect(isAlike({ slug: 'a' }, { slug: 'a' })).toBe(false);
  expect(isAlike(new Map(), new Map())).toBe(false);
  expect(isAlike(new Date(0), new Date(0))).toBe(false);
});
