import { expect, test } from 'vitest';
import { readArguments } from '../../src/i18n/message-arguments.ts';
import { messagesFor } from '../../src/i18n/words.ts';
import { MARKED, pseudoMessage, pseudoWords } from './pseudo-words.ts';

test('the words of a message are marked and longer, and what it fills in stays', () => {
  expect(pseudoMessage('Home')).toBe('‹Homee›');
  expect(pseudoMessage('{count, plural, one {# more {_skill}} other {# more {_skills}}} of {name}.')).toBe(
    '{count,plural,one{# ‹moree› {_skill}} other{# ‹moree› {_skills}}} ‹of› {name}.',
  );
});

test('every message has a pseudo-message with the same arguments and no word that is not marked', () => {
  const words = pseudoWords();
  for (const [key, message] of messagesFor('en')) {
    expect(readArguments(words[key] ?? ''), key).toEqual(readArguments(message));
  }
  expect(words['site.skipToContent']?.replace(MARKED, '')).toBe('');
});
