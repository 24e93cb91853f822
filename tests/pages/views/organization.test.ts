import { describe, expect, test } from 'vitest';
import { partsOfOrganization } from '../../../src/pages/views/organization.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';

const full = readSite('tests/fixtures/full');
const contoso = viewAt(full, 'organization', '/organizations/contoso-group/');

test('an organization says when, how much and by how many', () => {
  expect(contoso.counts).toEqual(['since 2020', '2 projects', '4 achievements', '3 engineers']);
});

test('everybody who worked for it stands with their years and roles', () => {
  expect(contoso.people.map(({ engineer, years, roles }) => [engineer.label, years, roles.length])).toEqual([
    ['Ada Quill', 'since 2023', 0],
    ['Zoë O’Connor-Núñez', 'since 2020', 1],
    ['林美玲', '2022–2024', 0],
  ]);
});

test('a role profile is not counted among its people', () => {
  const { people, roleProfiles } = viewAt(full, 'organization', '/organizations/northwind-traders/');
  expect(roleProfiles.map(({ engineer }) => engineer.label)).toEqual(['Platform Engineer']);
  expect(people.map(({ engineer }) => engineer.label)).not.toContain('Platform Engineer');
});

test('its own name is not said again at each work', () => {
  expect([...contoso.projects, ...contoso.achievements].map(({ organization }) => organization)).toEqual(
    Array(6).fill(null),
  );
});

describe('a long list of achievements', () => {
  const [claim] = full.portfolio.achievements;
  const [organization] = full.portfolio.organizations;
  if (claim === undefined || organization === undefined) throw new Error('the fixture has lost its achievements');
  const claims = Array.from({ length: 120 }, (_, index) => ({ ...claim, slug: `claim-${index}` }));
  const parts = partsOfOrganization(organization, claims);

  test('is split, and nothing is lost or doubled', () => {
    expect(parts.map(({ items }) => items.length)).toEqual([50, 50, 20]);
    expect(new Set(parts.flatMap(({ items }) => items.map(({ slug }) => slug))).size).toBe(120);
  });

  test('begins at the organization’s own address', () => {
    const path = `/organizations/${organization.slug}/`;
    expect(parts.map((part) => part.path)).toEqual([path, `${path}page/2/`, `${path}page/3/`]);
  });
});
