import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { putReference } from '../../src/cli/put-reference.ts';
import { contentReference } from '../../src/content/content-reference.ts';

const readme = readFileSync('README.md', 'utf8');

it('finds the content reference of the README in step with the schemas (else: npm run reference)', () => {
  expect(putReference(readme, contentReference())).toBe(readme);
});

it('says so when a document has no place for the reference', () => {
  expect(() => putReference('# Title\n', 'x')).toThrow('marks');
});
