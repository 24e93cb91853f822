import { expect, test } from 'vitest';
import { readForeign, writeForeign } from '../../src/explorer/foreign-text.ts';

test.each(['The vault', '', 'en', '~title~'])('"%s" is read as it was written, with its language', (text) => {
  expect(readForeign(writeForeign(text, 'pt-BR'))).toEqual({ text, locale: 'pt-BR' });
  expect(readForeign(text)).toEqual({ text, locale: null });
});
