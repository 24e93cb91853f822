import { describe, expect, test } from 'vitest';
import { readSite, viewAt } from '../../read-site.ts';

const henrique = viewAt(readSite('content'), 'engineer', '/backend/');
const zoe = viewAt(readSite('tests/fixtures/full'), 'engineer', '/zoe/');

describe('achievements', () => {
  test('stand in full where they have figures, and the others follow without one being lost', () => {
    expect(henrique.achievements.map(({ metrics }) => metrics.length)).toEqual(Array(7).fill(1));
    expect(henrique.furtherAchievements.map(({ metrics }) => metrics.length)).toEqual(Array(13).fill(0));
    expect(henrique.furtherCount).toBe('13 more achievements');
  });

  test('all stand in full where one alone would be folded in', () => {
    expect(zoe.achievements.map(({ metrics }) => metrics.length > 0)).toEqual([true, true, true, true, true, false]);
    expect(zoe).toMatchObject({ furtherAchievements: [], furtherCount: null });
  });
});

test('skills stand once each, by how many proofs they have', () => {
  const counts = (skills: typeof henrique.skills): readonly number[] => skills.map(({ proofs }) => proofs.length);
  expect(Math.min(...counts(henrique.skills))).toBe(3);
  expect(new Set(counts(henrique.provenTwice))).toEqual(new Set([2]));
  expect(new Set(counts(henrique.provenOnce))).toEqual(new Set([1]));
  const proven = [...henrique.skills, ...henrique.provenTwice, ...henrique.provenOnce].map(({ skill }) => skill.label);
  const all = [...proven, ...henrique.unproven.map(({ label }) => label)];
  expect(new Set(all).size).toBe(all.length);
});

describe('the timeline', () => {
  test('says in words what it draws, and how much has no date', () => {
    expect(henrique.timeline?.entries).toEqual([
      { label: 'Enterprise-Grade Data Migration Platform', period: '2023', kind: 'Project' },
      { label: 'High-Throughput API Infrastructure', period: '2022–2023', kind: 'Project' },
      { label: 'Real-Time WebSocket Monitoring System', period: '2021–2022', kind: 'Project' },
    ]);
    expect(henrique.timeline?.undated).toBe('Leaves out 5 entries without a date');
  });

  test('leaves out achievements that are dated by their project', () => {
    const achievements = zoe.timeline?.entries.filter(({ kind }) => kind === 'Achievement') ?? [];
    expect(achievements.map(({ label }) => label)).not.toContain('Ten thousand alerts a day became forty');
    expect(achievements.length).toBeGreaterThan(2);
  });

  test('draws each entry once', () => {
    expect(zoe.timeline?.marks).toHaveLength(zoe.timeline?.entries.length ?? -1);
  });

  test('is not there where too little is dated', () => {
    expect(viewAt(readSite('tests/fixtures/minimal'), 'engineer', '/').timeline).toBeNull();
  });
});

test('the contents lead to the parts that there are, in their order', () => {
  expect(zoe.contents.map(({ href }) => href)).toEqual([
    '#achievements',
    '#projects',
    '#skills',
    '#timeline',
    '#roles',
    '#education',
    '#certifications',
    '#notes',
    '#contact',
  ]);
});
