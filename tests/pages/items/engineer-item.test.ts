import { expect, test } from 'vitest';
import { monogram } from '../../../src/pages/items/engineer-item.ts';

test('a monogram is of letters with their marks, which are not joined to a word', () => {
  expect(monogram('Zoë O’Connor-Núñez', 'en')).toBe('ZO');
  expect(monogram('E\u0301va Kiss', 'hu')).toBe('E\u0301K');
  expect(monogram('ليلى المنصوري', 'ar')).toBe('ل\u200cم');
  expect(monogram('山田太郎', 'ja')).toBe('山');
  expect(monogram('42', 'en')).toBe('');
});
