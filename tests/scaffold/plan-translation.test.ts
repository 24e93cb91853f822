import { expect, test } from 'vitest';
import { formatPretty } from '../../src/diagnostics/format-diagnostics.ts';
import { planTranslation } from '../../src/scaffold/plan-translation.ts';
import { knownFrom, ONE_OF_EACH } from './some-content.ts';

const TWO_LOCALES = { ...ONE_OF_EACH, 'site.yml': 'title: Test\nurl: https://test.example\nlocales: [en, es]\n' };

test('a translation is planned with the texts of its original, and with a warning that nothing builds it yet', () => {
  const { value, diagnostics } = planTranslation(
    { kind: 'translation', slug: 'ada', locale: 'es' },
    knownFrom(TWO_LOCALES),
  );
  expect(value).toMatchInlineSnapshot(`
    {
      "path": "engineers/ada.es.md",
      "text": "---
    # ada.md in "es". What this file leaves out stays as it is in the original.
    # Remove the # in front of a field, and translate what stands behind it.

    #name: Ada Quill

    # Below the next line: the translated Markdown.
    ---
    ",
    }
  `);
  expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'translations-not-built' }]);
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
