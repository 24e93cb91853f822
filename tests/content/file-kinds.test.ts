import { expect, test } from 'vitest';
import { translationPath } from '../../src/content/file-kinds.ts';

test.each([
  ['engineers/ada.es.md', 'engineers/ada.md', 'Spanish'],
  ['pages/services/cloud.pt-BR.md', 'pages/services/cloud.md', 'Brazilian Portuguese'],
  ['skills.de.yml', 'skills.yml', 'German'],
])('%s translates %s into %s', (path, original, language) => {
  expect(translationPath(path)).toEqual({ original, language });
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
