import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode-text.ts';
import { someOf } from '../harness/every-state.ts';

const file = 'content/pages/a.md';

test('bytes are text exactly when they are UTF-8, and a problem stands at the first that are not', () => {
  const bytes = fc.array(fc.constantFrom(0x41, 0x0a, 0xc3, 0xa9, 0xe2, 0x80, 0x93, 0xf0, 0x9f, 0x98, 0xff), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(bytes, (numbers) => {
      // An A before it keeps UTF-16 out.
      const written = Uint8Array.of(0x41, ...numbers);
      const decoded = decodeText(file, written);
      expect('text' in decoded).toBe(isUtf8(written));
      if (!('problem' in decoded)) return;
      const [, at = ''] = /byte (\d+) of the file/.exec(decoded.problem.message) ?? [];
      const before = written.subarray(0, Number(at) - 1);
      expect(isUtf8(before)).toBe(true);
      const { line, column } = decoded.problem.place ?? { line: 0, column: 0 };
      const lines = new TextDecoder().decode(before).split('\n');
      expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1]);
    }),
    { numRuns: someOf(2000) },
  );
});

test('a byte order mark is no part of the text, but of the count of bytes', () => {
  expect(decodeText(file, Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A' });
  const decoded = decodeText(file, Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff, 0x41));
  expect(decoded).toMatchObject({
    problem: { message: 'the byte 0xFF here (byte 5 of the file) is not UTF-8', place: { column: 2 } },
  });
});
