import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { coreScalar } from '../../src/editor/known-names.ts';
import { someOf } from '../harness/every-state.ts';

const LOOKS_SPECIAL = /^(true|false|null|~|[-+]?\.(inf|nan))$/i;
const plain = fc.oneof(
  fc.stringMatching(/^[-+]?[\d.eEox]{1,8}$/),
  fc.stringMatching(/^[A-Za-z][\w.-]{0,8}$/),
  fc.constantFrom('true', 'True', 'TRUE', 'tRUE', 'false', 'null', 'Null', '~', 'NO', 'yes', '2023-05', '0o17', '0x1F'),
);

test('a plain scalar is what the core schema of YAML 1.2 makes of it', () => {
  fc.assert(
    fc.property(plain, (text) => {
      // Infinity and what is no number cannot be written in JSON.
      // Three dots alone end a document.
      fc.pre(text !== '...');
      fc.pre(!LOOKS_SPECIAL.test(text) || !text.includes('.'));
      expect(coreScalar(text)).toEqual(parse(text, { schema: 'core', logLevel: 'silent' }));
    }),
    { numRuns: someOf(500) },
  );
});
