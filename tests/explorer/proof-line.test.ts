import { expect, test } from 'vitest';
import { readProofs, writeProofs } from '../../src/explorer/proof-line.ts';

test('what shows skills is read as it was written', () => {
  const lines = [
    { skill: 'c-sharp', step: 5, count: 12, entry: 0 },
    { skill: '日本語', step: 1, count: 1, entry: -1 },
  ];
  expect([...readProofs(writeProofs(lines)).values()]).toEqual(lines);
  expect(readProofs('').get('django')).toBeUndefined();
});
