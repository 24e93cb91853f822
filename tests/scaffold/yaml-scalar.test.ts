import { expect, test } from 'vitest';
import { yamlScalar } from '../../src/scaffold/yaml-scalar.ts';

// That any text comes back as it was is held by the tests of `planEntry`.
test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['李小龙', '李小龙'],
  ['-60', '-60'],
  ['.NET', '.NET'],
  ['https://example.org/a#b', 'https://example.org/a#b'],
  ['C #1', '"C #1"'],
  ['Cut: all', '"Cut: all"'],
  ['#fff', '"#fff"'],
  ['- item', '"- item"'],
  ['say "hi"', '"say \\"hi\\""'],
])('%o is written %s', (text, yaml) => {
  expect(yamlScalar(text)).toBe(yaml);
});
