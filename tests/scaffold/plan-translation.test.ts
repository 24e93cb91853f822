import { expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { planTranslation } from '../../src/scaffold/plan-translation.ts';
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
    # original's language. "original" says which state of it was translated; run "npm run check -- --fix" when it has changed and
    # this translation is right again.
    original: d72b9e07cc1f

    # name: Ada Quill
    ---
    ",
    }
  `);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['an unlisted language', 'ada', 'es', ONE_OF_EACH],
  ['the language of the original', 'ada', 'en', TWO_LOCALES],
  ['an unknown original', 'adda', 'es', TWO_LOCALES],
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
