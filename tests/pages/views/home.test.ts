import { describe, expect, it } from 'vitest';
import { readSite, viewAt } from '../../read-site.ts';

const site = readSite('content');
const home = viewAt(site, 'home', '/');
const byTitle = new Map(site.portfolio.achievements.map((achievement) => [achievement.title, achievement]));
const claims = [home.lead, ...home.achievements].flatMap((item) => byTitle.get(item?.title ?? '') ?? []);

describe('the front page', () => {
  it('says who these people are in one sentence', () => {
    expect(home.who).toBe(
      'Henrique Lobato, Rafael Henter Gomes, and Rodrigo de León: 8\u00a0projects and 30\u00a0achievements.',
    );
  });

  it('shows claims with figures only, each once', () => {
    expect(claims.length).toBeGreaterThan(3);
    expect(claims.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it('leads with the claim of a person', () => {
    expect(claims[0]?.engineers.map(({ kind }) => kind)).toEqual(['person']);
  });

  it('shows each project that has figures before it shows one twice', () => {
    const projects = claims.flatMap(({ project }) => project?.slug ?? []);
    const withFigures = new Set(
      site.portfolio.achievements
        .filter(({ metrics }) => metrics.length > 0)
        .flatMap(({ project }) => project?.slug ?? []),
    );
    expect(new Set(projects.slice(0, withFigures.size))).toEqual(withFigures);
  });

  it('tells of people without any proof that they have none yet', () => {
    expect(home.people.find(({ name }) => name === 'Rafael Henter Gomes')?.counts).toEqual([
      '41 skills without proof yet',
    ]);
  });
});

it('says nothing of people where there are none', () => {
  expect(viewAt(readSite('tests/fixtures/empty'), 'home', '/').who).toBeNull();
});
