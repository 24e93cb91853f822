import { expect, test } from 'vitest';
import type { SkillView } from '../../../src/pages/views/skill.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const site = readSite('tests/fixtures/full');
const kubernetes = viewAt(site, 'skill', '/skills/kubernetes/');

test('people come before role profiles, each with a seal, how often and when', () => {
  const told = [...kubernetes.people, ...kubernetes.roles].map(({ engineer, seal, count, years }) =>
    [engineer.label, seal.label, count, years].join(' | '),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "Zoë O’Connor-Núñez | confirmed | 3 proofs | in use since 2017",
      "林美玲 | confirmed | 1 proof | used 2022–2024",
      "Platform Engineer | quantified | 1 proof | used in 2017",
    ]
  `);
  expect(kubernetes.roles.map(({ id }) => id)).toEqual(['engineer-platform-engineer']);
});

test('proofs stand below their holder, the strongest first', () => {
  const proofs = kubernetes.people[0]?.proofs.map(({ label, seal }) => `${label}: ${seal.label}`);
  expect(proofs).toEqual([
    'Telemetry Mesh: confirmed',
    'Twice the traffic on the same machines: quantified',
    'Staff Engineer: dated',
  ]);
});

test('the head says how strong the skill is shown by all of them, a work of two people once', () => {
  expect(kubernetes.proof).toMatchObject({ count: '3 proofs', years: 'in use since 2017' });
  expect(kubernetes.proof?.seal.strength).toBe('confirmed');
});

test('whoever has no proof is named apart, role profiles as such', () => {
  const { unproven } = viewAt(site, 'skill', '/skills/postgresql/');
  expect(unproven.map(({ label }) => label)).toContain('Zoë O’Connor-Núñez');
});

const whole = 'The project has figures, but they measure all of it, not this skill alone.';

test('an achievement has its figure, and a project says why its own seal is stronger', () => {
  const proofs = [...kubernetes.people, ...kubernetes.roles].flatMap((holder) => holder.proofs);
  const doubled = proofs.find(({ label }) => label.startsWith('Twice the traffic'));
  expect(doubled?.figure?.figure).toBe('+100%');
  const team = readSite('tests/fixtures/team');
  const fastapi = viewAt(team, 'skill', '/skills/fastapi/').people.flatMap((holder) => holder.proofs);
  expect(fastapi.map(({ why }) => why)).toContain(whole);
});

test('the reason of a weaker seal is said once on a page, and once in a list of proofs', () => {
  const team = readSite('tests/fixtures/team');
  const reasons = team.pages.flatMap(({ kind, view }) =>
    kind === 'skill'
      ? [[...view.people, ...view.roles].flatMap(({ proofs }) => proofs.flatMap(({ why }) => why ?? []))]
      : [],
  );
  expect(new Set(reasons.map(({ length }) => length))).toEqual(new Set([0, 1]));
  expect(new Set(reasons.flat())).toEqual(new Set([whole]));
  const lists = team.pages.flatMap(({ kind, view }) =>
    kind === 'engineer' ? view.skillGroups.flatMap(({ skills }) => skills.map(({ proofs }) => proofs)) : [],
  );
  const counts = lists.map((proofs) => proofs.filter(({ why }) => why !== null).length);
  expect(new Set(counts)).toEqual(new Set([0, 1]));
});

test('people without proof stand before role profiles', () => {
  const folder = temporaryFolder({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'skills.yml': 'Go: { category: x }\n',
    'engineers/a.md': '---\nname: A\nkind: role\nskills: [Go]\n---\n',
    'engineers/b.md': '---\nname: B\nskills: [Go]\n---\n',
    'engineers/c.md': '---\nname: C\n---\n',
    'achievements/d.md': '---\ntitle: D\nengineers: [c]\nskills: [Go]\n---\n',
  });
  const { unproven } = viewAt(readSite(folder), 'skill', '/skills/go/');
  expect(unproven.map(({ label }) => label)).toEqual(['B', 'A (role profile)']);
});

test('the skills used most often together with it are counted, without its own family', () => {
  expect(kubernetes.together.map(({ label, count }) => `${label} ${count}`)).toMatchInlineSnapshot(`
    [
      "ClickHouse 1",
      "Incident Response 1",
      "Kafka 1",
      "Load Testing 1",
      "Time Series 1",
      "Tracing 1",
    ]
  `);
  expect(site.pages.flatMap(({ kind, view }) => (kind === 'skill' ? [view.together.length] : []))).not.toContain(9);
});

/** The parts of a skill that so many people have by so many achievements each. */
function partsFor(people: number, achievements: number, unproven = 0): readonly SkillView[] {
  const names = Array.from({ length: people }, (_, own) => `e${own}`);
  const idle = Array.from({ length: unproven }, (_, own) => `u${own}`);
  const files = Object.fromEntries([
    ...names.map((name) => [`engineers/${name}.md`, `---\nname: ${name}\n---\n`]),
    ...idle.map((name) => [`engineers/${name}.md`, `---\nname: ${name}\nskills: [Go]\n---\n`]),
    ...Array.from({ length: achievements }, (_, own) => [
      `achievements/a${own}.md`,
      `---\ntitle: Claim ${own}\nengineers: [${names.join()}]\nskills: [Go]\n---\n`,
    ]),
  ]);
  const folder = temporaryFolder({
    'site.yml': 'title: Test\nurl: https://test.example\n',
    'skills.yml': 'Go: { category: x }\n',
    ...files,
  });
  return readSite(folder).pages.flatMap(({ kind, view }) => (kind === 'skill' ? [view] : []));
}

test('a page has at most thirty holders and as many proofs as it has room for, and leads to the others', () => {
  const parts = partsFor(65, 14, 40);
  expect(parts.map(({ people, unproven }) => [people.length, unproven.length])).toEqual([
    [30, 0],
    [30, 0],
    [5, 40],
  ]);
  expect(parts[0]?.people.every(({ proofs }) => proofs.length === 8)).toBe(true);
  expect(parts[0]?.people[0]?.more).toEqual({ label: '6 more on e0’s page', href: '/engineers/e0/' });
  expect(parts[2]?.people[0]).toMatchObject({ more: null, proofs: { length: 14 } });
  expect(parts.map(({ pager }) => pager?.status)).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
  expect(new Set(parts.map(({ frame }) => frame.title)).size).toBe(3);
  const all = parts.flatMap(({ people, unproven }) => [...people, ...unproven]).map(({ id }) => id);
  expect(new Set(all).size).toBe(105);
});

test('a skill of few people has one page, and no pager', () => {
  expect(partsFor(2, 1, 3).map(({ pager }) => pager)).toEqual([null]);
});

test('a name that runs against the page is set apart from the date beside it', () => {
  const contextIn = (locale: string) => {
    const folder = temporaryFolder({
      'site.yml': `title: Test\nurl: https://test.example\nlocales: [${locale}]\n`,
      'skills.yml': 'Go: { category: x }\n',
      'organizations.yml': 'Northwind:\n',
      'engineers/ada.md': '---\nname: Ada\n---\n',
      'achievements/a.md':
        '---\ntitle: Claim\nengineers: [ada]\nskills: [Go]\norganization: Northwind\ndate: 2019-05-17\n---\n',
    });
    return viewAt(readSite(folder), 'skill', '/skills/go/').people[0]?.proofs[0]?.context;
  };
  expect(contextIn('en')).toBe('Achievement, Northwind, May 17, 2019');
  expect(contextIn('ar')).toBe('إنجاز، \u200f\u2068Northwind\u2069، 17 مايو 2019');
});
