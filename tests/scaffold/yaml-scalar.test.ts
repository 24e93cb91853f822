import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { toScalar, yamlScalar } from '../../src/scaffold/yaml-scalar.ts';

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

function read(text: string): unknown {
  return parseYaml({ source: { file: 'a.yml', text }, start: 0, end: text.length }).value?.['skills'];
}

test('YAML reads a name as it was, in a list of lines and in brackets', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'aZ1 .+#:,[]{}"\'\\&*?!|>%@`-é李'), minLength: 1, maxLength: 12 })
    .filter((each) => each.trim() === each && each !== '');
  fc.assert(
    fc.property(name, fc.constantFrom('', '"', "'"), (each, quote) => {
      const scalar = toScalar(each, quote);
      expect(read(`skills:\n  - ${scalar} # why\n`)).toEqual([each]);
      expect(read(`skills: [${scalar}, x]\n`)).toEqual([each, 'x']);
    }),
  );
});
