import { expect, test } from 'vitest';
import { formatLanguageName } from '../../src/i18n/format-language-name.ts';

test.each([
  ['pt', 'en', 'Portuguese'],
  ['pt-BR', 'en', 'Brazilian Portuguese'],
  ['en', 'pt', 'inglês'],
  ['qaa', 'en', 'qaa'],
])('%s in %s is %s', (language, locale, name) => {
  expect(formatLanguageName(language, locale)).toBe(name);
});
