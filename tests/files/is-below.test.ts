import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isBelow, isIn } from '../../src/files/is-below.ts';

const root = resolve('site');

test.each([
  [join(root, 'a'), true],
  [join(root, 'a', 'b'), true],
  [join(root, '..name'), true],
  [join(root, 'a', '..', 'b'), true],
  [root, false],
  [`${root}-other`, false],
  [join(root, '..'), false],
  [join(root, '..', 'elsewhere'), false],
])('%s lies below the folder: %s', (path, expected) => {
  expect(isBelow(path, root)).toBe(expected);
});

test('everything lies below the root of the file system', () => {
  expect(isBelow(root, resolve('/'))).toBe(true);
});

test('a path is in a folder that it is itself', () => {
  expect(isIn(root, [resolve('elsewhere'), root])).toBe(true);
  expect(isIn('site/a', [root])).toBe(true);
  expect(isIn(root, [join(root, 'a')])).toBe(false);
});
