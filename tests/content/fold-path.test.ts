import { expect, test } from 'vitest';
import { foldPath } from '../../src/content/fold-path.ts';

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
