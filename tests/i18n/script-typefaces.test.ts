import { describe, expect, test } from 'vitest';
import {
  canBeSetIn,
  findTypefaces,
  languageFor,
  missingTypefaces,
  packageOf,
  typefaceMissingFor,
  typefacesWith,
} from '../../src/i18n/script-typefaces.ts';

const all = findTypefaces(() => ({ folder: '', version: '1' }));
const arabic = all.filter(({ subset }) => subset === 'arabic');

test.each([
  ['Zoë Łuć Ωμέγα Жук 12 · →', true],
  ['ليلى', false],
  ['山田 Taro', false],
])('%s can be set in the typefaces of the engine: %s', (text, can) => {
  expect(canBeSetIn(text, [])).toBe(can);
  expect(canBeSetIn(text, all)).toBe(true);
});

describe('the package that brings letters', () => {
  const packagesFor = (text: string, languages = ['en'], around = '', installed = arabic): readonly string[] =>
    missingTypefaces([...text], { languages, around }, installed).map(packageOf);

  test.each([
    ['שלום', 'en', '@fontsource/ibm-plex-sans-hebrew'],
    ['サーバー', 'en', '@fontsource/ibm-plex-sans-jp'],
    ['検索サービス', 'en', '@fontsource/ibm-plex-sans-jp'],
    ['山田太郎', 'ja', '@fontsource/ibm-plex-sans-jp'],
    ['陈伟', 'zh', '@fontsource/noto-sans-sc'],
    ['陳偉', 'zh-Hant', '@fontsource/noto-sans-tc'],
    ['한국어', 'en', '@fontsource/ibm-plex-sans-kr'],
    ['தமிழ்', 'en', '@fontsource/noto-sans-tamil'],
  ])('%s in %s is %s', (text, locale, expected) => {
    expect(packagesFor(text, [locale])).toEqual([expected]);
  });

  test('of a Chinese or Japanese name is that of the languages beside it or of what else is written there, else of each', () => {
    const [chinese, japanese, traditional] = ['noto-sans-sc', 'ibm-plex-sans-jp', 'noto-sans-tc'].map(
      (name) => `@fontsource/${name}`,
    );
    expect(packagesFor('山田太郎', ['en', 'de', 'ja', 'zh'])).toEqual([japanese]);
    expect(packagesFor('山田太郎', ['en'], 'name: 山田太郎\nheadline: サーバー')).toEqual([japanese]);
    expect(packagesFor('山田太郎')).toEqual([chinese, japanese, traditional]);
  });

  test('is none where it is there, or none is known', () => {
    expect(['ليلى', '🚀', 'ᚠᚢ'].flatMap((text) => packagesFor(text))).toEqual([]);
  });
});

test('a language asks for the typeface of its script, where ours have not its letters', () => {
  const missing = (locale: string) => typefaceMissingFor(locale, arabic)?.family ?? null;
  expect(['en', 'sr', 'el', 'ar', 'fa'].map(missing)).toEqual([null, null, null, null, null]);
  expect(['ja', 'zh', 'zh-TW', 'he'].map(missing)).toEqual([
    'IBM Plex Sans JP',
    'Noto Sans SC',
    'Noto Sans TC',
    'IBM Plex Sans Hebrew',
  ]);
});

test('of several typefaces with a letter that of the language comes first', () => {
  const first = (locale: string) => typefacesWith(['山'], locale, all)[0]?.family;
  expect(['ja', 'zh-TW', 'zh'].map(first)).toEqual(['IBM Plex Sans JP', 'Noto Sans TC', 'Noto Sans SC']);
  expect(typefacesWith([...'山のもの'], 'en', all)[0]?.family).toBe('IBM Plex Sans JP');
});

test('a typeface is for a language', () => {
  expect(all.slice(4, 8).map(languageFor)).toEqual(['ko', 'zh', 'ja', 'zh-Hant']);
});
