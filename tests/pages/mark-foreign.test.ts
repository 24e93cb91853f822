import { expect, test } from 'vitest';
import { writeForeign } from '../../src/explorer/foreign-text.ts';
import { markForeign } from '../../src/pages/mark-foreign.ts';

const item = { title: 'The vault', hue: 'Calm', skills: [{ label: 'Calm', href: '/calm/' }], summary: null };

test('what an item says in the language of the originals is marked, and what is no word stays', () => {
  const fallback = { locale: 'en', texts: new Set(['The vault', 'Calm']) };
  expect(markForeign(item, fallback)).toEqual({
    ...item,
    title: writeForeign('The vault', 'en'),
    skills: [{ label: writeForeign('Calm', 'en'), href: '/calm/' }],
  });
});

test('in the language of the originals nothing is, and an item is no copy', () => {
  expect(markForeign(item, null)).toBe(item);
});
