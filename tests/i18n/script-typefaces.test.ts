import { describe, expect, test } from 'vitest';
import {
  canBeSetIn,
  findTypefaces,
  missingTypeface,
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
  const packageFor = (text: string, locale = 'en', installed = arabic): string | null => {
    const typeface = missingTypeface([...text], locale, installed);
    return typeface === null ? null : packageOf(typeface);
  };

  test.each([
    ['שלום', 'en', '@fontsource/ibm-plex-sans-hebrew'],
    ['サーバー', 'en', '@fontsource/ibm-plex-sans-jp'],
    ['検索サービス', 'en', '@fontsource/ibm-plex-sans-jp'],
    ['陈伟', 'en', '@fontsource/noto-sans-sc'],
    ['山田太郎', 'ja', '@fontsource/ibm-plex-sans-jp'],
    ['陳偉', 'zh-Hant', '@fontsource/noto-sans-tc'],
    ['한국어', 'en', '@fontsource/ibm-plex-sans-kr'],
    ['தமிழ்', 'en', '@fontsource/noto-sans-tamil'],
  ])('%s in %s is %s', (text, locale, expected) => {
    expect(packageFor(text, locale)).toBe(expected);
  });

  test('is none where it is there, or none is known', () => {
    expect([packageFor('ليلى'), packageFor('🚀'), packageFor('ᚠᚢ')]).toEqual([null, null, null]);
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
});
