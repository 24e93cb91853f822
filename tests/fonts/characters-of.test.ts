import { expect, test } from 'vitest';
import { charactersBeyondAscii, charactersOf } from '../../src/fonts/characters-of.ts';

const always = charactersOf(null);

test('all of ASCII and the usual punctuation are always there', () => {
  expect(always.slice(0, 95)).toBe(String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)));
  expect(always.slice(95)).toBe('\u00a0©°·×–—‘’“”…€−');
});

test('each further character of any text, however deep, is there once and in order', () => {
  expect(added({ name: 'Łucja', roles: [{ title: 'Ingénieure' }, { title: 'Ingénieure' }], years: 3 })).toBe('éŁ');
});

test('the same texts in another order give the same characters', () => {
  expect(charactersOf(['ż', 'ó', '李'])).toBe(charactersOf({ a: { b: '李' }, c: ['ó', 'ż'] }));
});

test('a letter with an accent of its own also stands for the two as one', () => {
  expect(added('Zoe\u0308')).toBe('ë\u0308');
});

test('a character beyond 16 bits stays whole', () => {
  expect(added('𝄞')).toBe('𝄞');
});

test('of a text, the characters beyond ASCII are found with those that browsers make of two', () => {
  expect(charactersBeyondAscii('“Zoe\u0308” and “Lars”')).toBe('“\u0308”ë');
  expect(charactersBeyondAscii('plain')).toBe('');
});

test('keys are no text', () => {
  expect(added({ 'précis.md': 'precis' })).toBe('');
});

function added(value: unknown): string {
  return [...charactersOf(value)].filter((character) => !always.includes(character)).join('');
}
