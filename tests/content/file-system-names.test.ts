import { expect, test } from 'vitest';
import { foldPath, whyWindowsRefuses } from '../../src/content/file-system-names.ts';

test.each([
  ['/Ada/', '/ada/'],
  ['/straße/', '/STRASSE/'],
  ['/café/', '/cafe\u0301/'],
  ['/ΟΔΟΣ/', '/οδος/'],
  ['/ΟΔΟΣ/', '/οδοσ/'],
])('%s and %s are one', (one, other) => {
  expect(foldPath(one)).toBe(foldPath(other));
});

test('different names stay different', () => {
  const names = ['ada', 'adá', 'c-sharp', 'c', '李', '龙'];
  expect(new Set(names.map(foldPath)).size).toBe(names.length);
});

test.each([
  'con',
  'NUL',
  'aux.md',
  'com1',
  'LPT9.txt',
  'a:b',
  'a?',
  '<b>',
  'a"b',
  'a|b',
  'a*',
  'a\\b',
  'a.',
  'a ',
  'a\u0007',
])('Windows refuses %j', (name) => {
  expect(whyWindowsRefuses(name)).not.toBeNull();
});

test.each(['console', 'com', 'com10', 'nul-safe', 'aux2', '.well-known', 'a.b', 'a b', '李小龙', 'c++', ''])(
  'Windows takes %j',
  (name) => {
    expect(whyWindowsRefuses(name)).toBeNull();
  },
);
