import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { messagesFor } from '../../src/i18n/words.ts';
import { planWords } from '../../src/scaffold/plan-words.ts';

test('a file of words has every message as a comment, and is all of them where the # is removed', () => {
  const { path, text } = planWords('fr', messagesFor('fr'), ['one', 'other']);
  expect(path).toBe('words.fr.yml');
  expect(parse(text)).toBeNull();
  const [, messages = ''] = text.split('\n\n');
  expect(parse(messages.replaceAll(/^# /gm, ''))).toEqual(Object.fromEntries(messagesFor('en')));
});

test('it says which plural forms the language has', () => {
  const adviceFor = (...forms: string[]) => planWords('xx', new Map(), forms).text.split('\n')[2];
  expect(adviceFor('one', 'few', 'many', 'other')).toContain('these forms in this language: one, few, many, other.');
  expect(adviceFor('other')).toContain('"{count, plural, other {…}}"');
});
