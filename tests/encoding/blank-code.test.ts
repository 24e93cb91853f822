import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCode } from '../../src/encoding/blank-code.ts';

test.each([
  ['a span', 'x `é` y', 'x     y'],
  ['a span with backticks in it', '``é`é`` é', '        é'],
  ['backticks that nothing closes', '`é ``é', '`é ``é'],
  ['backticks in two paragraphs', '`é\n\né`', '`é\n\né`'],
  ['a fence, its first line too', '```é\né\n```\né', '```é\n \n   \né'],
  ['a fence of tildes with backticks in it', '~~~\n```\né\n~~~~\né', '~~~\n   \n \n    \né'],
  ['a fence that nothing closes', '```\né', '```\n '],
  ['a fence in a quotation in a list', '- > ```\n  > é\n  > ```\n  é', '- > ```\n     \n       \n  é'],
  ['an indented block', 'a\n\n    é\n    é\n\né', 'a\n\n     \n     \n\né'],
  ['a line that goes on', 'a\n    é', 'a\n    é'],
])('%s', (_, markdown, blanked) => {
  expect(blankCode(markdown)).toBe(blanked);
});

test('every character keeps its place', () => {
  const text = fc.string({ unit: fc.constantFrom('`', '~', '\n', ' ', 'é', '😀', '>', '-', '\t'), maxLength: 60 });
  fc.assert(
    fc.property(text, (markdown) => {
      const blanked = blankCode(markdown);
      return (
        blanked.length === markdown.length &&
        [...blanked.split('')].every((character, index) => character === ' ' || character === markdown[index])
      );
    }),
  );
});
