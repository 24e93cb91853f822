import { expect, test } from 'vitest';
import { typesetLanguage } from '../../../src/outputs/typeset/typeset-language.ts';

test.each([
  ['en', { language: 'en', region: null }],
  ['pt-BR', { language: 'pt', region: 'BR' }],
  ['es-419', { language: 'es', region: null }],
  ['zh-Hant-TW', { language: 'zh', region: 'TW' }],
])('%s is set as language and region', (locale, set) => {
  expect(typesetLanguage(locale)).toEqual(set);
});
