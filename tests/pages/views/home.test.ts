import { describe, expect, it } from 'vitest';
import { MINIMAL_FILES } from '../../content/minimal-files.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { threeLanguages } from '../../harness/three-languages.ts';

const site = readSite('tests/fixtures/team');
const home = viewAt(site, 'home', '/');
const byTitle = new Map(site.portfolio.achievements.map((achievement) => [achievement.title, achievement]));
const claims = [home.lead, ...home.achievements].flatMap((item) => byTitle.get(item?.title ?? '') ?? []);

describe('the front page', () => {
  it('counts people and their work in one sentence, and of one person the work alone', () => {
    expect(home.who).toBe('3\u00a0engineers, 8\u00a0projects, and 27\u00a0achievements.');
    const role = { ...MINIMAL_FILES, 'engineers/role.md': '---\nname: Role\nkind: role\n---\n' };
    const project = { 'projects/one.md': '---\ntitle: One\nengineers: [ada]\n---\n' };
    expect(viewAt(readSite(temporaryFolder({ ...role, ...project })), 'home', '/').who).toBe('1\u00a0project.');
    expect(viewAt(readSite(temporaryFolder(role)), 'home', '/').who).toBeNull();
  });

  it('says what else is in a list that is longer than what these people did', () => {
    expect(home.allAchievements?.label).toBe('All 30 achievements, including role profiles');
    expect(home.allProjects?.label).toBe('All 8 projects');
  });

  it('leads to no list of which all is here', () => {
    const small = viewAt(readSite(temporaryFolder(threeLanguages)), 'home', '/');
    expect(small.projects).toHaveLength(1);
    expect([small.allProjects, small.allAchievements]).toEqual([null, null]);
  });

  it('shows claims with figures only, each once', () => {
    expect(claims.length).toBeGreaterThan(3);
    expect(claims.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
    expect(new Set(claims).size).toBe(claims.length);
  });

  it('shows no claim of role profiles, which are nobody', () => {
    const nobodys = claims.filter(({ engineers }) => engineers.every(({ kind }) => kind === 'role'));
    expect(nobodys).toEqual([]);
  });

  it('shows what can be opened to check the leading claim', () => {
    const full = viewAt(readSite('tests/fixtures/full'), 'home', '/');
    expect(full.leadEvidence.map(({ by }) => by)).toContain('from a third party');
    expect(home.leadEvidence).toEqual([]);
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

  it('calls its projects the newest only where none is featured, which stand before newer ones', () => {
    const headingWith = (featured: boolean): string => {
      const project = `---\ntitle: Tram\nengineers: [bo]\nfeatured: ${featured}\n---\n`;
      const folder = temporaryFolder({
        'site.yml': 'title: T\nurl: https://t.example\n',
        'engineers/bo.md': '---\nname: Bo\n---\n',
        'engineers/li.md': '---\nname: Li\n---\n',
        'projects/tram.md': project,
      });
      return viewAt(readSite(folder), 'home', '/').projectsHeading;
    };
    expect([headingWith(true), headingWith(false)]).toEqual(['Selected work', 'Newest work']);
  });

  it('does not speak of what people lack', () => {
    expect(home.people.find(({ name }) => name === 'Rafaela Harper Stone')?.counts).toEqual([]);
  });

  it('says how to write to the team, by its form or else by its address', () => {
    const full = readSite('tests/fixtures/full');
    expect(viewAt(full, 'home', '/').write).toEqual({ label: 'Write to the guild', href: '/who-we-are/#section-form' });
    expect(viewAt(full, 'home', '/').links.map(({ label }) => label)).toContain('The guild’s code');
    expect(home.write).toBeNull();
  });
});

it('names three skills of each of more than six people, and no counts', () => {
  const many = viewAt(readSite('tests/fixtures/showcase'), 'home', '/').people;
  expect(many).toHaveLength(8);
  expect(many.map(({ skills, counts }) => [skills.length, counts.length])).toEqual(many.map(() => [3, 0]));
  expect(home.people.filter(({ skills }) => skills.length === 0)).toEqual([]);
});

it('says nothing of people where there are none', () => {
  expect(viewAt(readSite('tests/fixtures/empty'), 'home', '/').who).toBeNull();
});

it('shows the featured first, and all others by name', () => {
  const people = viewAt(readSite('tests/fixtures/full'), 'home', '/').people.map(({ name }) => name);
  expect(people[0]).toBe('Zoë O’Connor-Núñez');
  expect(people.slice(1, 3)).toEqual(['Ada Quill', '林美玲']);
});
