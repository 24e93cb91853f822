import { expect, test } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { foreignTexts, languagesView, openGraphLocale, type PageLanguage } from '../../src/pages/languages.ts';
import { createAddresses } from '../../src/texts/address.ts';

const shared = new Set<string>();
const language = (
  locale: string,
  folder: string,
  paths: readonly string[],
  missing: readonly string[],
): PageLanguage => ({
  locale,
  words: wordsFor(locale),
  addresses: createAddresses('https://site.example', '/base/', { folder, shared }),
  paths: new Set(paths),
  untranslated: new Set(missing),
});

const languages = [
  language('en', '', ['/', '/a/', '/b/'], []),
  language('es', '/es', ['/', '/a/', '/b/'], ['/b/']),
  language('ar', '/ar', ['/', '/a/'], []),
];
const viewIn = (locale: string, path: string | null, isEntry = true) =>
  languagesView({ path, isEntry }, { locale, languages, words: wordsFor(locale) });

test('a page names all languages that it is in, and the original for all others', () => {
  expect(viewIn('es', '/a/')).toEqual({
    alternates: [
      { language: 'en', href: 'https://site.example/base/a/' },
      { language: 'es', href: 'https://site.example/base/es/a/' },
      { language: 'ar', href: 'https://site.example/base/ar/a/' },
      { language: 'x-default', href: 'https://site.example/base/a/' },
    ],
    others: [
      {
        ...{ locale: 'en', label: 'English', href: '/base/a/', direction: 'ltr', notice: null },
        suggestion: { text: 'This page is also in English.', dismiss: 'Hide' },
      },
      {
        ...{ locale: 'ar', label: 'العربية', href: '/base/ar/a/', direction: 'rtl', notice: null },
        suggestion: { text: 'هذه الصفحة متاحة أيضًا باللغة العربية.', dismiss: 'إخفاء' },
      },
    ],
    original: null,
  });
});

test('a page that is not translated has its original as the one that counts, says so, and names no other', () => {
  const view = viewIn('es', '/b/');
  expect(view.alternates).toEqual([]);
  expect(view.original).toEqual({
    address: 'https://site.example/base/b/',
    notice: 'Por ahora, esta página solo está en inglés.',
  });
  expect(viewIn('es', '/b/', false).original?.notice).toBeNull();
  expect(view.others.map(({ suggestion }) => suggestion !== null)).toEqual([true, false]);
  // The original names no language that it is not in, and suggests none.
  expect(viewIn('en', '/b/').others.map(({ suggestion }) => suggestion)).toEqual([null, null]);
  expect(viewIn('en', '/b/').alternates).toEqual([]);
});

test('a language that lacks a page is entered at the nearest one above it, and says so', () => {
  expect(viewIn('en', '/b/').others.map(({ href }) => href)).toEqual(['/base/es/b/', '/base/ar/']);
  expect(viewIn('en', '/a/c/').others).toMatchObject([
    {
      href: '/base/es/a/',
      notice: 'Esta página no existe en español. El enlace lleva a la más cercana que sí existe.',
    },
    { href: '/base/ar/a/', notice: expect.stringContaining('العربية') },
  ]);
  expect(viewIn('en', '/x/y/card.html').others.map(({ href }) => href)).toEqual(['/base/es/', '/base/ar/']);
  // One that answers at any address is the same page everywhere.
  expect(viewIn('en', null).others.map(({ href, notice }) => [href, notice])).toEqual([
    ['/base/es/', null],
    ['/base/ar/', null],
  ]);
});

test('a site in one language has none of this', () => {
  const alone = languagesView({ path: '/' }, { locale: 'en', languages: [], words: wordsFor('en') });
  expect(alone).toEqual({ alternates: [], others: [], original: null });
});

test('only the texts of a view that fell back are listed, each once', () => {
  const fallback = { locale: 'en', texts: new Set(['Engineer', '<p>Body</p>']) };
  const view = { title: 'Engineer', items: [{ title: 'Engineer', text: 'Ingeniera' }], body: '<p>Body</p>' };
  expect(foreignTexts(view, fallback)).toEqual({ locale: 'en', texts: ['Engineer', '<p>Body</p>'] });
  expect(foreignTexts({ title: 'Ingeniera' }, fallback)).toBeNull();
  expect(foreignTexts(view, null)).toBeNull();
});

test.each([
  ['en', null],
  ['en-GB', 'en_GB'],
  ['es', 'es_ES'],
  ['pt-BR', 'pt_BR'],
  ['ar', 'ar_EG'],
])('Open Graph writes %s as %s', (locale, written) => {
  expect(openGraphLocale(locale)).toBe(written);
});
