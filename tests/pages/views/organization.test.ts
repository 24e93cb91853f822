import { describe, expect, test } from 'vitest';
import { partsOfOrganization } from '../../../src/pages/views/organization.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

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

describe('what people of an organization say', () => {
  const says = (text: string, more = ''): string =>
    `  - { text: ${text}, author: Sam Field, organization: Lines, by: client${more} }\n`;
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\n',
      'skills.yml': 'SQL: { category: Data }\n',
      'organizations.yml': 'Lines: {}\nOther: {}\n',
      'engineers/bo.md': `---\nname: Bo\ntestimonials:\n${says('Good.', ', url: https://lines.example/')}${says('Twice.')}${says(
        'Fast at SQL.',
        ', skills: [SQL], url: https://lines.example/',
      )}---\n`,
      'engineers/ed.md': `---\nname: Ed\ntestimonials:\n${says('Never met.')}---\n`,
      'projects/tram.md': `---\ntitle: Tram\nengineers: [bo]\norganization: Lines\ntestimonials:\n${says('Twice.')}---\n`,
      'projects/bus.md': '---\ntitle: Bus\nengineers: [ed]\norganization: Other\n---\n',
    }),
  );
  const { testimonials } = viewAt(site, 'organization', '/organizations/lines/');

  test('stands on its page once, of its projects first, without its name', () => {
    expect(site.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(testimonials.map(({ text, organization }) => [text, organization])).toEqual([
      ['Twice.', null],
      ['Good.', null],
      ['Fast at SQL.', null],
    ]);
  });

  test('has the seal that it has on the page of whom it is about', () => {
    expect(testimonials.map(({ seal }) => seal?.strength ?? null)).toEqual([null, null, 'confirmed']);
  });
});

test('a figure that an achievement there has is not said at its project too', () => {
  const delay = '{ label: Delay, from: 9, to: 2, unit: second }';
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\n',
      'organizations.yml': 'Lines: {}\n',
      'engineers/bo.md': '---\nname: Bo\n---\n',
      'projects/tram.md': `---\ntitle: Tram\nengineers: [bo]\norganization: Lines\nmetrics: [${delay}, { label: Trams, value: 40 }]\n---\n`,
      'achievements/delay.md': `---\ntitle: On time\nproject: tram\nmetrics: [${delay}]\n---\n`,
    }),
  );
  const { projects, achievements } = viewAt(site, 'organization', '/organizations/lines/');
  expect(projects.flatMap(({ metrics }) => metrics.map(({ label }) => label))).toEqual(['Trams']);
  expect(achievements.flatMap(({ metrics }) => metrics.map(({ label }) => label))).toEqual(['Delay']);
});

test('one that people only worked at says who they are, one that they did work for how much', () => {
  const role = (name: string): string =>
    `---\nname: ${name}\nroles:\n  - { title: Developer, organization: Mill, start: 2012, end: 2014 }\n---\n`;
  const site = readSite(
    temporaryFolder({
      'site.yml': 'title: T\nurl: https://t.example\n',
      'organizations.yml': 'Lines: {}\nMill: {}\n',
      'engineers/bo.md': role('Bo'),
      'engineers/ed.md': role('Ed'),
      'projects/tram.md': '---\ntitle: Tram\nengineers: [bo]\norganization: Lines\n---\n',
    }),
  );
  const { organizations } = viewAt(site, 'organizations', '/organizations/');
  expect(organizations.map(({ name, counts }) => [name, counts])).toEqual([
    ['Lines', ['1 project']],
    ['Mill', ['Bo', 'Ed']],
  ]);
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
