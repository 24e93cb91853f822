import { expect, test } from 'vitest';
import { strengths } from '../../../src/portfolio/strength.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';

const site = readSite('tests/fixtures/full');
const { steps } = viewAt(site, 'proof', '/proof/');

test('the page of the proof has the steps of the code, from the weakest to the strongest, each with its own words', () => {
  expect(steps.map(({ seal }) => seal.strength)).toEqual(['unproven', ...strengths]);
  for (const texts of [
    steps.map(({ rule }) => rule),
    steps.map(({ meaning }) => meaning),
    steps.map(({ seal }) => seal.icon),
  ]) {
    expect(new Set(texts).size).toBe(steps.length);
  }
});

test('it says how many achievements and skills stand at each step', () => {
  expect(
    steps.map(({ seal, counts }) => `${seal.label}: ${counts.map(({ label }) => label).join(', ')}`),
  ).toMatchInlineSnapshot(`
    [
      "no proof yet: 40 skills",
      "named: 2 achievements, 1 skill",
      "dated: 2 achievements, 4 skills",
      "quantified: 6 achievements, 6 skills",
      "documented: 1 achievement, 1 skill",
      "confirmed: 3 achievements, 14 skills",
    ]
  `);
});

test('every achievement is counted once, and every skill that somebody has', () => {
  const labels = steps.flatMap(({ counts }) => counts.map(({ label }) => label));
  const sumOf = (noun: RegExp): number =>
    labels.filter((label) => noun.test(label)).reduce((sum, label) => sum + Number.parseInt(label, 10), 0);
  expect(sumOf(/achievement/)).toBe(site.portfolio.achievements.length);
  const held = new Set(site.portfolio.engineers.flatMap(({ skills }) => skills.map(({ skill }) => skill.name)));
  expect(sumOf(/skill/)).toBe(held.size);
});

test('each count of skills leads to a list of as many', () => {
  const links = steps.flatMap(({ counts }) => counts.filter(({ href }) => href?.startsWith('/skills/')));
  expect(links).toHaveLength(6);
  for (const { label, href } of links) {
    const { categories } = viewAt(site, 'skills', href ?? '');
    const listed = categories.flatMap(({ proven, learning, unproven }) => [...proven, ...learning, ...unproven]);
    expect(`${listed.length} skill`).toBe(label.replace('skills', 'skill'));
  }
});

test('a site without anything has the page too, with nothing at any step', () => {
  const empty = viewAt(readSite('tests/fixtures/empty'), 'proof', '/proof/');
  expect(empty.steps.map(({ counts }) => counts.length)).toEqual([0, 0, 0, 0, 0, 0]);
});
