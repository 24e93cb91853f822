import { expect, test } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { cardLink } from '../../src/pages/card-facts.ts';
import { createAddresses } from '../../src/texts/address.ts';

const figure = {
  ...({ label: 'Wait', shape: 'level', figure: '1,5 s', unit: null, from: null, to: null } as const),
  text: 'al menos 1,5 segundos',
  inOriginal: 'at least 1.5 seconds',
};
const altOf = (title: string, text: string | null, foreign: readonly string[]): string =>
  cardLink(
    '/card.png',
    { title, text, figure },
    {
      addresses: createAddresses('https://team.example', '/'),
      words: wordsFor('es'),
      fallback: { locale: 'en', texts: new Set(foreign) },
      original: { locale: 'en', words: wordsFor('en') },
    },
  ).alt;

test('what a card shows is told in the language of the originals where its title is in it', () => {
  expect(altOf('The vault', null, ['The vault', 'Wait'])).toBe('The vault – Wait: at least 1.5 seconds');
  expect(altOf('Ada', 'Engineer', ['Engineer', 'Wait'])).toBe('Ada – Engineer – Wait: at least 1.5 seconds');
});

test('a translated title keeps the figure in its language', () => {
  expect(altOf('La bóveda', null, ['Wait'])).toBe('La bóveda – Wait: al menos 1,5 segundos');
  expect(altOf('Ada', 'Engineer', ['Engineer'])).toBe('Ada – Engineer – Wait: al menos 1,5 segundos');
});
