import { expect, test } from 'vitest';
import { whyWindowsRefuses } from '../../src/content/windows-name.ts';

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
