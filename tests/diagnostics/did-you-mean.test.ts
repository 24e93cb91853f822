import { expect, test } from 'vitest';
import { didYouMean } from '../../src/diagnostics/did-you-mean.ts';

test.each([
  ['Postgress', 'PostgreSQL', 'PostgreSQL'],
  ['Postgress', 'Postgres', 'Postgres'],
  ['titel', 'title', 'title'],
  ['Skills', 'skills', 'skills'],
  ['e-mail', 'email', 'email'],
  ['NODE JS', 'Node.js', 'Node.js'],
  ['Nunez', 'Núñez', 'Núñez'],
  ['Go', 'C', null],
  ['constructor', 'education', null],
  ['', 'name', null],
])('%o among %o suggests %o', (written, candidate, suggestion) => {
  expect(didYouMean(written, [candidate])).toBe(suggestion);
});

test('the nearest candidate wins, and of equally near ones the first', () => {
  expect(didYouMean('pythn', ['pithon', 'python', 'pythan'])).toBe('python');
  expect(didYouMean('cat', ['bat', 'hat'])).toBe('bat');
});

test('there is nothing to suggest without candidates', () => {
  expect(didYouMean('anything', [])).toBeNull();
});
