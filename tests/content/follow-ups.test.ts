import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { readFiles } from '../../src/content/read-files.ts';
import { localizeContent } from '../../src/content/translations/localize-content.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const SITE = 'title: Team\nurl: https://team.example\nlocales: [en, es]\n';
const ada = (fields: string): string => `---\nname: Ada\n${fields}\n---\n`;
const es = (fields: string): string => `---\n${fields}\n---\n`;

/** What is reported of a content and of its translations into Spanish, without hints: the codes, each with its file. */
function reported(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = temporaryFolder({ 'site.yml': SITE, ...files });
  const content = loadContent(folder);
  const localized = localizeContent(content.value, readFiles(folder).value.texts, 'es');
  return [...content.diagnostics, ...localized.diagnostics]
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, place }) => `${code} ${place?.file.slice(folder.length + 1)}`);
}

const roles = (first: string): string =>
  `roles:\n  - organization: Northwind\n    title: Lead\n    ${first}\n    end: '2020'`;

// One mistake, one message: what goes away when that is mended is not reported besides.
test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'a misspelt field',
    { 'engineers/ada.md': ada('headlin: Engineer'), 'engineers/ada.es.md': es('headline: Ingeniera') },
    'unknown-key engineers/ada.md',
  ],
  [
    'another word for a field',
    { 'engineers/ada.md': ada('bio: I build'), 'engineers/ada.es.md': es('description: Construyo') },
    'unknown-key engineers/ada.md',
  ],
  [
    'a field without its value',
    {
      'media/a.png': '',
      'engineers/ada.md': ada('portrait:\n  src: ../media/a.png\n  alt:'),
      'engineers/ada.es.md': es('portrait:\n  alt: Ada'),
    },
    'missing-field engineers/ada.md',
  ],
  [
    'a required field that is not there',
    { 'pages/about.md': es('draft: false'), 'pages/about.es.md': es('title: Quienes somos') },
    'missing-field pages/about.md',
  ],
  [
    'a text in place of a list',
    { 'engineers/ada.md': ada('principles: Calm'), 'engineers/ada.es.md': es('principles:\n  - title: Calma') },
    'wrong-type engineers/ada.md',
  ],
  [
    'a misspelt field of a list',
    {
      'site.yml': `${SITE}navigation:\n  - label: More\n    item:\n      - label: Home\n        url: /\n`,
      'site.es.yml': 'navigation:\n  - label: Más\n    items:\n      - label: Inicio\n',
    },
    'unknown-key site.yml',
  ],
  [
    'a misspelt field of a record',
    {
      'organizations.yml': 'Northwind: { abot: A shop }\n',
      'organizations.es.yml': 'Northwind: { about: Una tienda }\n',
    },
    'unknown-key organizations.yml',
  ],
  [
    'a category that cannot be read',
    { 'skills.yml': 'SQL: { categor: Data }\n', 'skills.es.yml': 'categories: { Data: Datos }\n' },
    'unknown-key skills.yml',
  ],
])('%s of an original is not reported in its translation too', (_, files, only) => {
  expect(reported(files)).toEqual([only]);
});

test('what only the translation has wrong is reported beside a mistake of its original', () => {
  const original = ada('headlin: Engineer');
  expect(reported({ 'engineers/ada.md': original, 'engineers/ada.es.md': es('headline: x\ndescription: y') })).toEqual([
    'unknown-key engineers/ada.md',
    'nothing-to-translate engineers/ada.es.md',
  ]);
});

test.each([
  ['a misspelt `start`', roles("star: '2018'"), 'unknown-key'],
  ['a map as `start`', roles('start: { year: 2018 }'), 'wrong-type'],
  ['a misspelt `from`', 'metrics:\n  - label: Time\n    fro: 4\n    to: 2', 'unknown-key'],
  ['a misspelt `value`', 'metrics:\n  - label: Time\n    valu: 4', 'unknown-key'],
  ['a misspelt kind of a role', "roles:\n  - kin: break\n    title: Parent\n    date: '2020'", 'unknown-key'],
  ['an unknown kind of a role', "roles:\n  - kind: brake\n    title: Parent\n    date: '2020'", 'unknown-value'],
])('%s breaks no rule about several fields', (_, fields, code) => {
  const file = { 'organizations.yml': 'Northwind: {}\n', 'engineers/ada.md': ada(fields) };
  expect(reported(file)).toEqual([`${code} engineers/ada.md`]);
});

test('a rule that stays broken when the key is mended is reported with it', () => {
  const metric = 'metrics:\n  - label: Time\n    valu: 4\n    change: 5\n    per: day';
  expect(reported({ 'engineers/ada.md': ada(metric) })).toEqual([
    'unknown-key engineers/ada.md',
    'bad-metric engineers/ada.md',
  ]);
});

test.each([
  ['a misspelt key', SITE.replace('locales', 'locale'), 'unknown-key'],
  ['a language that is none', SITE.replace('[en, es]', '[en, Spanish language]'), 'bad-language'],
  ['a line that is no YAML', `${SITE}tagline We build\n`, 'bad-yaml'],
])('where the languages of a site cannot be read for %s, no translation is one too many', (_, site, code) => {
  const files = { 'site.yml': site, 'engineers/ada.md': ada('headline: x'), 'engineers/ada.es.md': es('headline: y') };
  expect(reported(files)).toEqual([`${code} site.yml`]);
});
