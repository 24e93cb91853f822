import { expect, test } from 'vitest';
import { hashOf } from '../../src/files/hash.ts';

test('a hash depends on where one part ends and the next begins', () => {
  const hashes = [hashOf('ab', 'c'), hashOf('a', 'bc'), hashOf('abc'), hashOf('abc', ''), hashOf('1:a'), hashOf()];
  expect(new Set(hashes).size).toBe(6);
});

test('a text hashes as its UTF-8 bytes, with its length in bytes', () => {
  expect(hashOf('Łódź')).toBe(hashOf(new TextEncoder().encode('Łódź')));
});

test('a hash is the same on every machine', () => {
  expect(hashOf('engineers/ada', '1')).toMatchInlineSnapshot(
    `"59b0e3b68f21cdf15a9faab39d78f8db7eb43194ae40ab9497ea6e94cac52c1f"`,
  );
});
