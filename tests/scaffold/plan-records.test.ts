import { expect, test } from 'vitest';
import { planRecords } from '../../src/scaffold/plan-records.ts';
import { knownFrom } from './some-content.ts';

const { skills, organizations } = knownFrom({ 'skills.yml': 'Go: { category: Languages, aliases: [Golang] }\n' });

test('skills come with their category, organizations with nothing but their name', () => {
  const category = 'Languages: compiled';
  expect(planRecords({ kind: 'skill', names: ['Rust', 'C#'], category }, skills).value?.text).toBe(
    'Rust:\n  category: "Languages: compiled"\nC#:\n  category: "Languages: compiled"\n',
  );
  expect(planRecords({ kind: 'skill', names: ['Rust'], category: null }, skills).value?.text).toContain('Other');
  expect(planRecords({ kind: 'organization', names: [' A: B '], category: null }, organizations).value?.text).toBe(
    '"A: B": {}\n',
  );
});

test.each([
  ['Go', 'duplicate-alias'],
  ['Golang', 'duplicate-alias'],
  ['GO', 'duplicate-address'],
  ['😀', 'empty-slug'],
  [' ', 'blank'],
])('%j is not added', (name, code) => {
  const { value, diagnostics } = planRecords({ kind: 'skill', names: ['Rust', name], category: null }, skills);
  expect(value).toBeNull();
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
});

test('the same name twice is a mistake', () => {
  const { diagnostics } = planRecords({ kind: 'skill', names: ['Rust', 'Rust'], category: null }, skills);
  expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-alias']);
});

test('a file with mistakes is not added to', () => {
  const broken = knownFrom({ 'skills.yml': 'Go: [\n' }).skills;
  const { diagnostics } = planRecords({ kind: 'skill', names: ['Rust'], category: null }, broken);
  expect(diagnostics.map(({ code }) => code)).toEqual(['bad-yaml']);
});
