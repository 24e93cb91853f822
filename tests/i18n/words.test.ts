import { expect, test } from 'vitest';
import { locales, wordsFor } from '../../src/i18n/words.ts';

const en = wordsFor('en');

test.each(['en', 'en-GB', 'EN', 'xx', '', 'constructor'])('the locale "%s" gets English words', (locale) => {
  expect(wordsFor(locale)).toBe(en);
});

test.each(Object.entries(locales))('no message of %s is blank, and every one is plain text', (_, messages) => {
  for (const message of textsIn(messages)) {
    expect(message).not.toMatch(/^\s*$|^\s|\s$|['"<>]|\.\.\.|--/);
  }
});

test.each(Object.keys(locales))('every word of %s that takes names or numbers says them', (locale) => {
  for (const { path, say } of functionsIn(wordsFor(locale))) expect.soft(say(), path).toMatch(/7/);
});

test('counts agree with their noun', () => {
  expect([0, 1, 5, 1200].map((count) => en.count.proofs({ count }))).toEqual([
    '0 proofs',
    '1 proof',
    '5 proofs',
    '1,200 proofs',
  ]);
  expect([0, 1, 2].map((count) => en.skill.provenBy({ count }))).toEqual([
    'without proof yet',
    'shown in 1 entry',
    'shown in 2 entries',
  ]);
});

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

interface Saying {
  readonly path: string;
  readonly say: () => unknown;
}

/** Whatever arguments a message asks for, it gets a number. */
const sevens = new Proxy({}, { get: () => 7, getOwnPropertyDescriptor: () => ({ value: 7, configurable: true }) });

function functionsIn(words: unknown, path = 'words'): readonly Saying[] {
  if (typeof words === 'function') return [{ path, say: () => Reflect.apply(words, undefined, [sevens]) }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => functionsIn(inner, `${path}.${name}`));
}
