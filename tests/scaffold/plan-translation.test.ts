import { expect, test } from 'vitest';
import { readContent } from '../../src/content/load-content.ts';
import { readFiles } from '../../src/content/read-files.ts';
import { localizeContent } from '../../src/content/translations/localize-content.ts';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { planTranslation } from '../../src/scaffold/plan-translation.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { knownFrom, ONE_OF_EACH } from './some-content.ts';

const TWO_LOCALES = { ...ONE_OF_EACH, 'site.yml': 'title: Test\nurl: https://test.example\nlocales: [en, es]\n' };

test('a translation is planned with the texts of its original beside empty fields', () => {
  const { value, diagnostics } = planTranslation(
    { kind: 'translation', slug: 'ada', locale: 'es' },
    knownFrom(TWO_LOCALES),
  );
  expect(value).toMatchInlineSnapshot(`
    {
      "path": "engineers/ada.es.md",
      "text": "---
    # ada.md in Spanish: write each text below that of the original. What stays empty is shown in the
    # original's language. "original" says which state of it was translated: when that has changed and this translation is right
    # again, remove the line, and "npm run check -- --fix" writes it anew.
    original: d72b9e07cc1f

    # name: Ada Quill
    ---
    ",
    }
  `);
  expect(diagnostics).toEqual([]);
});

const FILES = {
  ...TWO_LOCALES,
  'site.yml': `${TWO_LOCALES['site.yml']}tagline: We test\nwords: { engineers: people }\nnavigation: [{ label: Work, url: /projects/ }]\n`,
  'skills.yml': '"C#": { category: Languages }\nMachine learning: { category: Data }\n',
  'organizations.yml': 'Northwind: { about: A shop }\nSouthwind:\n',
  'engineers/cy.md': '---\nname: Cy\nskills: { Tools: ["C#"] }\n---\n',
};

/** The planned text without what stands at the head of each. */
function plannedText(slug: string): string | undefined {
  const known = knownFrom(FILES);
  return planTranslation({ kind: 'translation', slug, locale: 'es' }, known).value?.text.replace(/^# .+\n/gm, (line) =>
    /^# (original's|again|Names|\w+\.\w+ in)/.test(line) ? '' : line,
  );
}

test('the texts of a site stand beside empty fields, without its own words', () => {
  expect(plannedText('site')).toMatchInlineSnapshot(`
    "original: 79ce0c3acb05

    # Test
    title:
    # We test
    tagline:
    navigation:
      # Work
      - label:
    "
  `);
});

test('categories are named once, and names of records are comments', () => {
  expect(plannedText('skills')).toMatchInlineSnapshot(`
    "original: f6e7b3fe52de

    categories:
      Languages:
      Data:
    # C#: { name: C# }
    # Machine learning: { name: Machine learning }
    "
  `);
  expect(plannedText('organizations')).toMatchInlineSnapshot(`
    "original: d154635144fe

    Northwind:
      # name: Northwind
      # A shop
      about:
    # Southwind: { name: Southwind }
    "
  `);
});

test('groups of skills are to be named', () => {
  expect(plannedText('cy')).toMatchInlineSnapshot(`
    "---
    original: 2fe174c6e46e

    # name: Cy
    skills:
      Tools:
    ---
    "
  `);
});

test.each(['site', 'skills', 'organizations', 'cy', 'ledger'])(
  'what is planned for %s says nothing yet, is up to date, and a name without its # is right',
  (slug) => {
    const file = planTranslation({ kind: 'translation', slug, locale: 'es' }, knownFrom(FILES)).value;
    const folder = temporaryFolder({ ...FILES, [file?.path ?? '']: file?.text ?? '' });
    const files = readFiles(folder);
    const { value, diagnostics } = localizeContent(readContent(files).value, files.value.texts, 'es');
    expect(diagnostics).toEqual([]);
    const state = value.states.find(({ translation }) => translation === file?.path);
    expect(state?.lacking.length).toBe(state?.count);
    const named = (file?.text ?? '').replace(
      /^( *)# ("C#"|C#|Machine learning|Northwind|Southwind|name)(?=: )/gm,
      '$1$2',
    );
    writeFiles(folder, { [file?.path ?? '']: named });
    const again = readFiles(folder);
    expect(localizeContent(readContent(again).value, again.value.texts, 'es').diagnostics).toEqual([]);
  },
);

test.each([
  ['an unlisted language', 'ada', 'es', ONE_OF_EACH],
  ['the language of the original', 'ada', 'en', TWO_LOCALES],
  ['an unknown original', 'adda', 'es', TWO_LOCALES],
  ['an unknown file', 'skill', 'es', FILES],
  ['an entry and a file', 'skills', 'es', { ...FILES, 'pages/skills.md': '---\ntitle: Skills\n---\n' }],
  ['two originals', 'ada', 'es', { ...TWO_LOCALES, 'notes/ada.md': '---\ntitle: Ada\nengineers: [ada]\n---\n' }],
])('%s: a translation is refused with the reason', (_, slug, locale, files) => {
  const { value, diagnostics } = planTranslation({ kind: 'translation', slug, locale }, knownFrom(files));
  expect(value).toBeNull();
  expect(formatPretty(diagnostics)).toMatchSnapshot();
});

test('a folder tells two entries of one name apart', () => {
  const known = knownFrom({ ...TWO_LOCALES, 'notes/ada.md': '---\ntitle: Ada\nengineers: [ada]\n---\n' });
  expect(planTranslation({ kind: 'translation', slug: 'notes/ada', locale: 'es' }, known).value?.path).toBe(
    'notes/ada.es.md',
  );
});
