import { expect, test } from 'vitest';
import { isInRanges, parseUnicodeRanges } from '../../src/fonts/font-package.ts';

test('ranges and single characters are read as CSS writes them', () => {
  expect(parseUnicodeRanges('U+0041-005A,U+131, u+1f600')).toEqual([
    [0x41, 0x5a],
    [0x131, 0x131],
    [0x1f600, 0x1f600],
  ]);
});

test.each([
  ['A', true],
  ['Z', true],
  ['[', false],
  ['ı', true],
  ['😀', true],
  ['\ud83d', false],
])('of U+41-5A, U+131 and U+1F600, %j is one: %s', (character, isOne) => {
  expect(isInRanges(character, parseUnicodeRanges('U+41-5A,U+131,U+1F600'))).toBe(isOne);
});
