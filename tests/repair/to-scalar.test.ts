import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { toScalar } from '../../src/repair/to-scalar.ts';

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
