import { expect, test } from 'vitest';
import { formatTranslations, readTranslations } from '../../src/cli/translations.ts';
import { messagesFor } from '../../src/i18n/words.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { threeLanguages } from '../harness/three-languages.ts';

const total = messagesFor('fr').size;

test('the words of a language that the interface does not speak are listed as far as they lack', () => {
  const site = threeLanguages['site.yml'].replace('[en, es, ar]', '[fr, es, nl]');
  const words = { 'words.fr.yml': 'site.home: Accueil\n' };
  const found = readTranslations(temporaryFolder({ ...threeLanguages, ...words, 'site.yml': site }));
  expect(Object.keys(found)).toEqual(['fr', 'es', 'nl']);
  expect(found['fr']).toMatchObject([{ translation: 'words.fr.yml', state: 'partial', texts: total }]);
  expect(found['fr']?.[0]?.lacking).toHaveLength(total - 1);
  expect(found['es']?.every(({ original }) => original.includes('.'))).toBe(true);
  expect(found['nl']?.[0]).toMatchObject({ translation: null, state: 'missing', isOutdated: false });
  expect(formatTranslations(found)).toMatch(/^fr\n {2}words of the interface {2}lacks \d+ of \d+: engineer, /);
});

test('a site whose languages the interface speaks lists what was written for it alone', () => {
  const found = readTranslations(temporaryFolder(threeLanguages));
  expect(Object.keys(found)).toEqual(['es', 'ar']);
  expect(JSON.stringify(found)).not.toContain('interface');
});
