import { expect, test } from 'vitest';
import { languageTag } from '../../../src/content/schemas/language-tag.ts';

test('a name is repaired, and a country is asked about', () => {
  const issueOf = (value: string) => languageTag.safeParse(value).error?.issues[0];
  expect(issueOf('English')).toMatchObject({ params: { help: 'did you mean "en"?', fix: 'en' } });
  expect(issueOf('jp')).toMatchObject({ params: { help: 'did you mean "ja"?', fix: null } });
});
