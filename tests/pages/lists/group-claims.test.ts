import { describe, expect, test } from 'vitest';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { readMany } from './read-many.ts';

describe('claims of one year', () => {
  const { years } = viewAt(readSite('tests/fixtures/team'), 'achievements', '/achievements/');
  const groups = years.find(({ label }) => label === '2023')?.items ?? [];

  test('of one project say once where they come from', () => {
    expect(groups.map(({ origin }) => [origin?.period, origin?.organization?.label, origin?.people[0]?.label])).toEqual(
      [
        [null, 'OneLedger', 'Henrike Lindahl'],
        ['2022–2023', 'SecurityScoreboard', 'Henrike Lindahl'],
      ],
    );
    for (const { period, organization, project, people } of groups.flatMap(({ achievements }) => achievements)) {
      expect([period, organization, project, people]).toEqual([null, null, null, []]);
    }
  });

  test('leave out a period that is the year above them, and no other', () => {
    const [year] = years.filter(({ label }) => label === '2020');
    expect(year?.items.map(({ origin, achievements }) => [origin, achievements[0]?.period])).toEqual([[null, null]]);
    const full = viewAt(readSite('tests/fixtures/full'), 'achievements', '/achievements/');
    const dated = full.years.find(({ label }) => label === '2019')?.items[0]?.achievements[0];
    expect(dated?.period).toBe('May 17, 2019');
  });
});

test('single claims of several origins stand in one list, each with its own', () => {
  const site = readMany({ engineers: 3, projects: 0, achievements: 9 });
  const { years } = viewAt(site, 'achievements', '/achievements/');
  for (const { items } of years) {
    for (const [place, { origin, achievements }] of items.entries()) {
      if (origin === null) expect(items[place + 1]?.origin).not.toBe(null);
      else expect(achievements.length).toBeGreaterThan(1);
      expect(achievements.every(({ people }) => people.length > 0)).toBe(origin === null);
    }
  }
});
