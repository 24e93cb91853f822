import { expect, test } from 'vitest';
import { formatList } from '../../src/i18n/format-list.ts';

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Grace'], 'Ada and Grace'],
  [['Ada', 'Grace', 'Linus'], 'Ada, Grace, and Linus'],
])('%j reads "%s"', (items, text) => {
  expect(formatList(items, 'en')).toBe(text);
});

test('another locale joins with its own word', () => {
  expect(formatList(['Ada', 'Grace'], 'pt')).toBe('Ada e Grace');
});
