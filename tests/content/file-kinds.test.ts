import { expect, test } from 'vitest';
import { translationPath } from '../../src/content/file-kinds.ts';

test.each([
  ['engineers/ada.es.md', 'engineers/ada.md', 'es', 'Spanish'],
  ['pages/services/cloud.pt-BR.md', 'pages/services/cloud.md', 'pt-BR', 'Brazilian Portuguese'],
  ['skills.de.yml', 'skills.yml', 'de', 'German'],
])('%s translates %s into %s: %s', (path, original, locale, language) => {
  expect(translationPath(path)).toEqual({ original, locale, language });
});

test.each([
  'engineers/ada.md',
  'engineers/ada.old.md',
  'engineers/ada.new.md',
  'engineers/ada.v2.md',
  'notes/a.zz.md',
  '.es.md',
  'media/a.es.png',
])('%s translates nothing', (path) => {
  expect(translationPath(path)).toBeNull();
});
