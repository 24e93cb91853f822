import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMojibake } from '../../src/encoding/find-mojibake.ts';
import { AROUND, WORDS } from './texts.ts';

const phrase = fc
  .tuple(
    fc.constantFrom(...Object.values(WORDS).flat()),
    fc.constantFrom(...AROUND),
    fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.toLowerCase(),
    ),
  )
  .map(([word, around, cased]) => around.replaceAll('_', cased(word)));

describe('right text is never taken for mojibake', () => {
  test.each(Object.entries(WORDS))('in %s, whatever stands around its words', (_, words) => {
    const phrases = words.flatMap((word) => AROUND.map((around) => around.replaceAll('_', word)));
    const all = phrases.flatMap((each) => [each, each.toUpperCase(), each.toLowerCase()]);
    expect(all.filter((each) => findMojibake(each).length > 0)).toEqual([]);
  });

  test('in texts of several languages', () => {
    const text = fc.array(phrase, { minLength: 1, maxLength: 12 }).map((phrases) => phrases.join(' '));
    fc.assert(
      fc.property(text, (right) => findMojibake(right).length === 0),
      { numRuns: 3000 },
    );
  });
});
