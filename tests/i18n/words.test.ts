import { expect, test } from 'vitest';
import { formatPeriod } from '../../src/i18n/dates.ts';
import { formatMetric } from '../../src/i18n/format-metric.ts';
import { wrongForms } from '../../src/i18n/locale.ts';
import { readPlurals } from '../../src/i18n/message-arguments.ts';
import { languageOf, locales, messagesFor, spokenFor, wordsFor } from '../../src/i18n/words.ts';

const en = wordsFor('en');

test.each(['en', 'en-GB', 'EN', 'xx', '', 'constructor'])('the locale "%s" gets English words', (locale) => {
  const words = wordsFor(locale);
  // Without the messages that take something, which are functions of their own in each language.
  expect(JSON.stringify(words.site)).toBe(JSON.stringify(en.site));
  expect(words.count.proofs({ count: 1200 })).toBe('1,200 proofs');
});

test.each([
  ['es-MX', 'es'],
  ['es', 'es'],
  ['ES-419', 'es'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['esperanto', null],
  ['xx', null],
  ['', null],
])('the locale "%s" is spoken as "%s"', (locale, spoken) => {
  expect(spokenFor(locale)).toBe(spoken);
});

test('numbers are written as in the locale itself, whatever its words are', () => {
  const count = 1200;
  expect(wordsFor('es-MX').count.proofs({ count })).toBe('1,200 pruebas');
  expect(wordsFor('es-AR').count.proofs({ count })).toBe('1.200 pruebas');
});

test.each(Object.entries(locales))('no message of %s is blank, and every one is plain text', (_, messages) => {
  for (const message of textsIn(messages)) {
    expect(message).not.toMatch(/^\s*$|^\s|\s$|['"<>]|\.\.\.|--/);
  }
});

test.each(Object.keys(locales))('every word of %s that takes names or numbers says them', (locale) => {
  for (const { path, say } of functionsIn(wordsFor(locale))) expect.soft(say(), path).toMatch(/7/);
});

test('counts agree with their noun', () => {
  expect([0, 1, 5, 1200].map((count) => en.count.proofs({ count }))).toEqual([
    '0 proofs',
    '1 proof',
    '5 proofs',
    '1,200 proofs',
  ]);
  expect([0, 1, 2].map((count) => en.skill.provenBy({ count }))).toEqual(['without proof yet', '1 proof', '2 proofs']);
});

test.each(Object.keys(locales))('a renamed term of %s is renamed in every word', (locale) => {
  const terms = [...messagesFor(locale)].filter(([key]) => !key.includes('.'));
  const own = Object.fromEntries(terms.map(([key]) => [key, key.endsWith('s') ? 'Zorbs' : 'Zorb']));
  const renamed = wordsFor(locale, own);
  // An alert of Markdown is called a note too, and so may a footnote be.
  const { markdown: _, ...others } = renamed;
  const said = [...textsIn(others), ...functionsIn(others).map(({ say }) => `${say()}`)];
  const old = new RegExp(`(?<!\\p{L})(?:${terms.map(([, term]) => term).join('|')})(?!\\p{L})`, 'iu');
  expect(said.filter((text) => old.test(text))).toEqual([]);
  const shown = [renamed.site.engineers, renamed.count.engineers({ count: 2 })];
  expect(shown.map((text) => text.replaceAll(/[\u200f\u2068\u2069]/g, ''))).toEqual([
    'Zorbs',
    expect.stringMatching(/zorbs/i),
  ]);
});

test.each(Object.entries(locales))('each plural of %s has the forms that the language needs', (locale, messages) => {
  const wrong = textsIn(messages).filter((message) =>
    readPlurals(message).some((forms) => {
      const { missing, unused } = wrongForms(forms, locale);
      return missing.length + unused.length > 0;
    }),
  );
  expect(wrong).toEqual([]);
});

test('terms are written as a language writes nouns', () => {
  const de = wordsFor('de', { engineers: 'leute', engineer: 'mensch', skills: 'iOS', skill: 'iOS' });
  expect([de.count.engineers({ count: 2 }), de.count.engineers({ count: 1 })]).toEqual(['2 Leute', '1 Mensch']);
  expect(de.count.skills({ count: 2 })).toBe('2 iOS');
});

test('counts of Arabic have all six forms, and none that could be wrong where a term is renamed', () => {
  const ar = wordsFor('ar');
  expect([0, 1, 2, 3, 11, 100].map((count) => ar.count.projects({ count }))).toEqual([
    'لا مشاريع',
    'مشروع واحد',
    'مشروعان',
    '3 مشاريع',
    '11 مشروعًا',
    '100 مشروع',
  ]);
  expect(wordsFor('ar', { project: 'مبادرة', projects: 'مبادرات' }).count.projects({ count: 3 })).toBe('مبادرات: 3');
});

test('a term keeps capitals that are more than the first of a sentence', () => {
  const { count, site } = wordsFor('en', { engineers: 'SREs', engineer: 'SRE', notes: 'éssais', note: 'éssai' });
  expect([site.engineers, count.engineers({ count: 1 }), site.notes]).toEqual(['SREs', '1 SRE', 'Éssais']);
  expect(wordsFor('en', { engineers: 'People', engineer: 'Person' }).explorer.find.engineer).toBe('Search people');
});

test('own words take the arguments of the usual ones, whether they use them or not', () => {
  const { home, count } = wordsFor('en', { 'home.who': 'All of us', 'count.proofs': "{count} of '{'these'}'" });
  expect([home.who({ counts: '3 engineers' }), count.proofs({ count: 3 })]).toEqual(['All of us', '3 of {these}']);
});

test('a language that the interface lacks is said in own words by its grammar, and else in English by that of English', () => {
  const own = { skill: 'compétence', 'count.proofs': '{count, plural, one {# preuve} other {# preuves}}' };
  const { count, skill } = wordsFor('fr', own);
  expect([0, 1, 1200].map((each) => count.proofs({ count: each }))).toEqual([
    '0 preuve',
    '1 preuve',
    '1\u202f200 preuves',
  ]);
  expect([0, 1, 1200].map((each) => count.more({ count: each }))).toEqual(['0 more', '1 more', '1,200 more']);
  expect(skill.kind).toBe('Compétence');
});

test('own words reach dates and figures', () => {
  const own = {
    'period.since': '{date} onwards',
    'metric.bound.at-least': '{figure} and more',
    'metric.symbols.second': 'sec',
  };
  const language = languageOf({ locales: ['en'], words: own });
  expect(formatPeriod({ date: null, start: '2021', end: 'present' }, language)).toBe('2021 onwards');
  const level = { label: 'Time', change: null, from: null, to: null, per: null, better: null } as const;
  const metric = { ...level, value: 5, unit: 'second', bound: 'at-least' } as const;
  expect(formatMetric(metric, language, new Map())).toMatchObject({ figure: '5 sec+', text: '5 seconds and more' });
});

function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

interface Saying {
  readonly path: string;
  readonly say: () => unknown;
}

/** Whatever arguments a message asks for, it gets a number. */
const sevens = new Proxy({}, { get: () => 7, getOwnPropertyDescriptor: () => ({ value: 7, configurable: true }) });

function functionsIn(words: unknown, path = 'words'): readonly Saying[] {
  if (typeof words === 'function') return [{ path, say: () => Reflect.apply(words, undefined, [sevens]) }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => functionsIn(inner, `${path}.${name}`));
}
