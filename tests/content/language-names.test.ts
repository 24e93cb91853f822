import { expect, test } from 'vitest';
import { isLanguageTag, meantLanguage } from '../../src/content/language-names.ts';

test.each(['en', 'pt-BR', 'zh-Hant', 'es-419', 'yue', 'gsw', 'tlh', 'EN', 'aaa'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(['English', 'Chinese', 'jp', 'xx', 'en_US', 'e', 'en-', '', 'English (UK)', '123'])('%s is none', (text) => {
  expect(isLanguageTag(text)).toBe(false);
});

test.each([
  ['English', 'en'],
  ['english (UK)', 'en'],
  ['Chinese', 'zh'],
  ['Deutsch', 'de'],
  ['español', 'es'],
  ['العربية', 'ar'],
  ['日本語', 'ja'],
  ['Mandarin', 'zh'],
  ['Cantonese', 'yue'],
  ['Swiss German', 'gsw'],
  ['Farsi', 'fa'],
  ['Klingon', 'tlh'],
  ['Bengali', 'bn'],
  ['Filipino', 'fil'],
  ['Tagalog', 'tl'],
  ['Romanian', 'ro'],
  ['Yiddish', 'yi'],
  ['jp', 'ja'],
  ['dk', 'da'],
  ['en_US', 'en-US'],
  ['pt_br', 'pt-br'],
  ['Klatchian', null],
  ['qq', null],
  ['', null],
])('%s means %s', (name, tag) => {
  expect(meantLanguage(name)).toBe(tag);
});
