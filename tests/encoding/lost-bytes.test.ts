import { expect, it } from 'vitest';
import { findLostBytes } from '../../src/encoding/lost-bytes.ts';
import { AROUND, SENTENCES, WORDS } from './texts.ts';

it.each([
  ['ğŸ— Build', [['ğŸ—', null]]],
  ['âš™ï¸ run', [['âš™ï¸', '⚙']]],
  ['helloâ€, she said', [['â€', null]]],
  ['voilÃ .', [['Ã', null]]],
  ['next â† back', [['â†', null]]],
  ['Ãngel', [['Ã', null]]],
  ['MarÃa', [['Ã', null]]],
  ['koÄka', [['Ä', null]]],
  ['ÃÃ±igo', [['ÃÃ±', 'ñ']]],
  ['ÑÐ·Ñ‹Ðº', [['ÑÐ·Ñ‹Ðº', 'зык']]],
  [
    'a ðŸ b ï¸ c',
    [
      ['ðŸ', null],
      ['ï¸', null],
    ],
  ],
])('text that lost bytes to a wrong code page is found: %s', (text, expected) => {
  expect(findLostBytes(text).map(({ start, end, left }) => [text.slice(start, end), left])).toEqual(expected);
});

it.each([
  ['what can be repaired', 'ðŸš€ and â€œquotedâ€\u009d'],
  ['what is right', '⚙️ “Hello”, voilà, São Paulo, É Ã, naïve, 5 €, β€, пёс, рџ, 你好'],
  ['capitals', 'SÃO PAULO, NÃO, Ångström, Åse, Ärzte, „ÄÄÄ“, kÅ, MÄRZ'],
])('%s is not', (_, text) => {
  expect(findLostBytes(text)).toEqual([]);
});

it('good text of many languages is not', () => {
  const words = Object.values(WORDS).flat();
  const texts = [
    ...AROUND.flatMap((around) => words.map((word) => around.replaceAll('_', word))),
    ...Object.values(SENTENCES),
  ];
  expect(texts.filter((text) => findLostBytes(text).length > 0)).toEqual([]);
});

it('code is left out', () => {
  expect(findLostBytes('`ğŸ—`\n\n```\nâ€\n```', { isMarkdown: true })).toEqual([]);
});
