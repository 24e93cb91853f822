import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from '../../src/diagnostics/source-text.ts';

const file = 'content/engineers/ada.md';

test.each([
  ['the first character', 'name: Ada', 0, 4, { line: 1, column: 1, length: 4, source: 'name: Ada' }],
  ['a later line', 'a\nbc: d\n', 6, 7, { line: 2, column: 5, length: 1, source: 'bc: d' }],
  ['a line with CRLF', 'a\r\nbc\r\nd', 3, 5, { line: 2, column: 1, length: 2, source: 'bc' }],
  ['a stretch over lines is cut at its first', 'ab\r\ncd', 1, 6, { line: 1, column: 2, length: 1, source: 'ab' }],
  ['an empty stretch is one long', 'abc', 1, 1, { line: 1, column: 2, length: 1, source: 'abc' }],
  ['the end of the file', 'abc\n', 4, 5, { line: 2, column: 1, length: 1, source: '' }],
  ['beyond the end of the file', 'abc', 99, 120, { line: 1, column: 4, length: 1, source: 'abc' }],
  ['before the start of the file', 'abc', -3, 1, { line: 1, column: 1, length: 1, source: 'abc' }],
  ['the line break itself', 'ab\ncd', 2, 3, { line: 1, column: 3, length: 1, source: 'ab' }],
  ['an emoji counts two units, as in editors', '😀 x', 3, 4, { line: 1, column: 4, length: 1, source: '😀 x' }],
])('%s', (_, text, start, end, place) => {
  expect(placeAt({ file, text }, start, end)).toEqual({ file, ...place });
});

test('line and column lead back to the character, in every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '李', ' ') }), fc.nat(40), (text, wanted) => {
      const start = Math.min(wanted, text.length);
      const { line, column } = placeAt({ file, text }, start);
      const before = text.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(start);
    }),
  );
});
