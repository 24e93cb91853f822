import { expect, test } from 'vitest';
import { indexOrganizations } from '../../src/portfolio/index-portfolio.ts';
import { readSite } from '../harness/read-site.ts';

const { portfolio } = readSite('tests/fixtures/full');
const index = indexOrganizations(portfolio.engineers);

function people(name: string): readonly string[] {
  return (index.get(name) ?? []).map(({ engineer, roles, projects, achievements, years }) => {
    const deeds = [...roles, ...projects, ...achievements].map(({ title }) => title);
    return `${engineer.name}: ${deeds.join(', ')} (${years === null ? 'undated' : `${years.first}–${years.last}`})`;
  });
}

test('an organization knows who did what for it, and from when to when', () => {
  expect(people('Northwind Traders')).toMatchInlineSnapshot(`
    [
      "Zoë O’Connor-Núñez: Backend Engineer, Intern, Apprentice (2014–2020)",
      "林美玲: Ledger Rewrite, The books balance every night (2019–2019)",
      "Platform Engineer: Nights cost a third less (2020–2020)",
    ]
  `);
  expect(people('Contoso')).toMatchInlineSnapshot(`
    [
      "Ada Quill: Fleet Console, The console went live in a week (2023–present)",
      "Zoë O’Connor-Núñez: Staff Engineer, Fleet Console, Telemetry Mesh, The console went live in a week, Ten thousand alerts a day became forty, Answers about production came a thousand times faster (2020–present)",
      "林美玲: Telemetry Mesh, Ten thousand alerts a day became forty, 延迟减半 (2022–2024)",
    ]
  `);
});

test('each organization that has a page is one that somebody did something for, and no other', () => {
  expect([...index.keys()].toSorted()).toEqual(portfolio.organizations.map(({ name }) => name).toSorted());
});

test('work under NDA is done for nobody', () => {
  expect(index.has('Fabrikam')).toBe(false);
});
