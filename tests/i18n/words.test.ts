import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { locales, wordsFor } from '../../src/i18n/words.ts';

test.each(['en', 'en-GB', 'EN', 'xx', '', 'constructor'])('the locale "%s" gets English words', (locale) => {
  expect(wordsFor(locale)).toBe(en);
});

test.each(Object.entries(locales))('no word of %s is blank, and every one is plain text', (_, words) => {
  for (const word of textsIn(words)) {
    expect(word).not.toMatch(/^\s*$|^\s|\s$|['"<>]|\.\.\.|--/);
  }
});

test.each(Object.entries(locales))('every word of %s that takes names or numbers says them', (_, words) => {
  for (const { path, say } of functionsIn(words)) expect.soft(say(), path).toMatch(/7/);
});

test('counts agree with their noun', () => {
  expect([0, 1, 5, 1200].map((count) => en.count.proofs(count))).toEqual([
    '0 proofs',
    '1 proof',
    '5 proofs',
    '1,200 proofs',
  ]);
  expect([0, 1, 2].map((count) => en.skill.provenBy(count))).toEqual([
    'without proof yet',
    'shown in 1 entry',
    'shown in 2 entries',
  ]);
});

test('the home page is not titled twice', () => {
  expect(en.title.page('Acme engineers', 'Acme engineers')).toBe('Acme engineers');
  expect(en.title.page('Skills', 'Acme engineers')).toBe('Skills – Acme engineers');
});

test('a description of an achievement is made of whole sentences', () => {
  expect(en.description.achievement('Less migration time', '')).toBe('Less migration time.');
  expect(en.description.achievement('Is it fast? Yes!', 'Ada')).toBe('Is it fast? Yes! By Ada.');
});

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

interface Saying {
  readonly path: string;
  readonly say: () => unknown;
}

function functionsIn(words: unknown, path = 'words'): readonly Saying[] {
  if (typeof words === 'function') return [{ path, say: () => Reflect.apply(words, undefined, ['7', '7']) }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => functionsIn(inner, `${path}.${name}`));
}
