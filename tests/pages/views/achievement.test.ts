import { describe, expect, test } from 'vitest';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const team = readSite('tests/fixtures/team');
const full = readSite('tests/fixtures/full', { base: '/portfolio/' });
const query = viewAt(team, 'achievement', '/achievements/indexed-production-query/');
const answers = viewAt(full, 'achievement', '/achievements/faster-answers/');

test('the figure that the entry names first leads, and both levels are drawn', () => {
  expect(query.metrics.map(({ figure }) => figure)).toEqual(['30 s →\u00a030 ms', '50 million']);
  expect(query.metrics[0]?.chart).toMatchObject({ from: { label: '30 s' }, to: { label: '30 ms' } });
});

test('work of a role profile is nobody’s, and says so', () => {
  expect(query).toMatchObject({ people: [], roleProfiles: [{ label: 'Senior Backend Engineer' }] });
});

test('those who did it stand by what they did, where that is said', () => {
  const { credits, people, roleProfiles } = viewAt(full, 'achievement', '/achievements/growth/');
  expect(credits.map(({ role, people: those }) => [role, those.map(({ label }) => label)])).toEqual([
    ['Load tester', ['Zoë O’Connor-Núñez']],
  ]);
  expect([people, roleProfiles.map(({ label }) => label)]).toEqual([[], ['Platform Engineer']]);
});

test('what people say of their work and what a role profile says are told apart', () => {
  const { ownWord } = viewAt(team, 'achievement', '/achievements/faster-data-migration/');
  expect(ownWord).toMatch(/self-reported/);
  expect(query.ownWord).toMatch(/role profile/);
});

test('evidence says who speaks, and how strong it is by itself: others before the engineer', () => {
  expect(answers.evidence.map(({ by, seal }) => [by, seal.strength])).toEqual([
    ['from a third party', 'confirmed'],
    ['from a colleague', 'confirmed'],
    ['first-hand', 'documented'],
  ]);
  expect(answers.seal.strength).toBe('confirmed');
});

test('more of the same project leaves out the page’s own claim', () => {
  expect(answers.siblings.map(({ title }) => title)).toContain('Ten thousand alerts a day became forty');
  expect(answers.siblings.map(({ title }) => title)).not.toContain(answers.title);
  expect(query.siblings).toEqual([]);
});

test('all skills are named, however many a list shows', () => {
  const { skills } = viewAt(team, 'project', '/projects/oneledger-data-migration/');
  expect(skills.length).toBeGreaterThan(10);
});

test('a walk from each achievement to the next passes all of them, newest first', () => {
  const titles = full.portfolio.achievements.map(({ title }) => title);
  const views = full.portfolio.achievements.map(({ slug }) => viewAt(full, 'achievement', `/achievements/${slug}/`));
  expect(views.map(({ next }) => next?.label)).toEqual([...titles.slice(1), undefined]);
  expect(views.map(({ previous }) => previous?.label)).toEqual([undefined, ...titles.slice(0, -1)]);
});

describe('under an NDA', () => {
  const secret = viewAt(full, 'achievement', '/achievements/own-secret/');

  test('there is no organization, figure or evidence, and the page says so plainly', () => {
    expect(secret).toMatchObject({ nda: true, organization: null, metrics: [], evidence: [], marks: ['Under NDA'] });
  });

  test('nothing of the strength comes from what is left out', () => {
    expect(secret.seal.strength).toBe('dated');
  });
});

test('one without figures is a statement, with a way to write to whose it is', () => {
  const plain = viewAt(team, 'achievement', '/achievements/circuit-breakers-between-services/');
  expect(plain).toMatchObject({ isStatement: true, metrics: [] });
  expect(plain.contact).toMatchObject([{ label: 'Write to Henrike Lindahl', href: 'mailto:henrike@team.example' }]);
  expect(query).toMatchObject({ isStatement: false, contact: [] });
});

test('one that stands alone has projects like it beside it, and no other has', () => {
  const views = [...team.pages, ...full.pages].flatMap(({ kind, view }) => (kind === 'achievement' ? [view] : []));
  const alone = views.filter(({ siblings }) => siblings.length === 0);
  expect(alone.some(({ related }) => related.length > 0)).toBe(true);
  expect(views.filter(({ siblings, related }) => siblings.length > 0 && related.length > 0)).toEqual([]);
});

test('the project that one is part of takes the place of none that are like it, and one of the same address does not go', () => {
  const project = (title: string): string => `---\ntitle: ${title}\nengineers: [ada]\nskills: [Go, SQL]\n---\n`;
  const files = {
    'engineers/ada.md': '---\nname: Ada\n---\n',
    'skills.yml': 'Go:\n  category: Languages\nSQL:\n  category: Languages\n',
    'projects/a.md': project('A'),
    'projects/b.md': project('B'),
    'projects/c.md': project('C'),
    'projects/d.md': project('D'),
    'achievements/c.md': '---\ntitle: Won\nengineers: [ada]\nproject: a\nskills: [Go, SQL]\n---\n',
  };
  const { related } = viewAt(readSite(temporaryFolder(files)), 'achievement', '/achievements/c/');
  expect(related.map(({ title }) => title)).toEqual(['B', 'C', 'D']);
});
