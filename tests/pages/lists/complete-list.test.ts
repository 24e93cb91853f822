import { describe, expect, test } from 'vitest';
import type { CompleteListView } from '../../../src/pages/views/complete-list.ts';
import { workOf } from '../../../src/portfolio/prove-skills.ts';
import { heavyContent } from '../../harness/heavy-content.ts';
import { readSite, viewAt } from '../../harness/read-site.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const site = readSite(temporaryFolder(heavyContent({ crowd: 60, works: 40, skills: 120 })));
const ada = viewAt(site, 'engineer', '/engineers/ada/');
const person = site.portfolio.engineers.find(({ slug }) => slug === 'ada');

/** All pages of the complete list at an address, in their order. */
function listAt(path: string): readonly CompleteListView[] {
  return site.pages.flatMap((page) =>
    page.kind === 'complete-list' && (page.url === path || page.url.startsWith(`${path}page/`)) ? [page.view] : [],
  );
}

const sorted = (names: readonly (string | null)[]) => names.toSorted();

describe('the page of somebody with much work shows the strongest and leads to all', () => {
  test('projects', () => {
    expect(ada.projects.length).toBe(16);
    expect(ada.allProjects).toEqual({ label: 'All 41 projects', href: '/engineers/ada/projects/' });
    const all = listAt('/engineers/ada/projects/').flatMap(({ projects }) => projects);
    expect(all.map(({ title }) => title)).toEqual(person?.projects.map(({ title }) => title));
  });

  test('achievements', () => {
    expect(ada.achievements.length + ada.furtherAchievements.length).toBe(24);
    expect(ada.furtherCount).toBe('20 more achievements');
    expect(ada.allAchievements).toEqual({ label: 'All 120 achievements', href: '/engineers/ada/achievements/' });
    const all = listAt('/engineers/ada/achievements/').flatMap(({ achievements }) => achievements);
    expect(all.map(({ title }) => title)).toEqual(person?.achievements.map(({ title }) => title));
  });

  test('notes', () => {
    expect(ada.notes.length).toBe(8);
    expect(listAt('/engineers/ada/notes/').flatMap(({ notes }) => notes).length).toBe(40);
  });

  test('none of which says again whose all of it is', () => {
    const works = ['projects', 'achievements'].flatMap((list) => listAt(`/engineers/ada/${list}/`));
    const items = [...works, ...listAt('/engineers/ada/notes/')].flatMap((list) => [
      ...list.projects,
      ...list.achievements,
      ...list.notes,
    ]);
    expect(items.length).toBe(201);
    expect(items.flatMap(({ people }) => people.filter(({ href }) => href === '/engineers/ada/'))).toEqual([]);
    expect(items.some(({ people }) => people.length > 0)).toBe(true);
    const [project] = listAt('/organizations/northern-lights-research-laboratories/projects/').flatMap(
      ({ projects }) => projects,
    );
    expect(project).toMatchObject({ organization: null });
    expect(project?.people.map(({ href }) => href)).toContain('/engineers/ada/');
  });

  test('people', () => {
    expect([ada.colleagues.length, ada.moreColleagues]).toEqual([24, '36 more']);
    expect(listAt('/engineers/ada/people/').flatMap(({ colleagues }) => colleagues).length).toBe(60);
  });

  test('skills, with every proof of each', () => {
    const shown = ada.skillGroups.flatMap(({ skills }) => skills);
    expect(shown.length).toBe(40);
    expect(ada.allSkills).toEqual({ label: 'All 121 skills with every proof', href: '/engineers/ada/skills/' });
    const listed = listAt('/engineers/ada/skills/').flatMap(({ skills }) => skills);
    const proofsOf = (name: string) =>
      listed
        .filter(({ skill }) => skill.label === name || skill.label.startsWith(`${name}: `))
        .flatMap(({ proofs }) => proofs.map(({ label }) => label));
    for (const { skill, proofs } of person?.skills ?? []) {
      expect(sorted(proofsOf(skill.name)), skill.name).toEqual(sorted(proofs.map((proof) => workOf(proof).title)));
    }
  });

  test('and folds in what a reader does not take in', () => {
    expect(ada.folds).toMatchObject({
      projects: { at: 5, summary: 'Show 11 more' },
      notes: { at: 3, summary: 'Show 5 more' },
      expertise: null,
    });
    expect(ada.skillGroups[0]?.fold?.at).toBe(12);
  });

  test('in the timeline, and says how many there are', () => {
    expect(ada.timeline?.entries.length).toBe(36);
    expect(ada.timeline?.undated).toMatch(/^The 36 strongest of \d+$/);
  });
});

test('a project with many achievements leads to the list of all', () => {
  const { achievements, allAchievements } = viewAt(site, 'project', '/projects/flagship/');
  expect(achievements.length).toBe(40);
  expect(allAchievements).toEqual({ label: 'All 60 achievements', href: '/projects/flagship/achievements/' });
  const all = listAt('/projects/flagship/achievements/').flatMap((list) => list.achievements);
  expect(all.map(({ title }) => title).slice(0, 40)).toEqual(achievements.map(({ title }) => title));
  expect(all.length).toBe(60);
});

test('an organization of many leads to all people and projects', () => {
  const path = '/organizations/northern-lights-research-laboratories/';
  const view = viewAt(site, 'organization', path);
  expect([view.people.length, view.projects.length]).toEqual([40, 16]);
  expect(view.allPeople).toEqual({ label: 'All 61 people', href: `${path}people/` });
  expect(view.allProjects).toEqual({ label: 'All 41 projects', href: `${path}projects/` });
  expect(listAt(`${path}people/`).flatMap(({ people }) => people).length).toBe(61);
  expect(listAt(`${path}projects/`).flatMap(({ projects }) => projects).length).toBe(41);
});

test('a directory of many locations offers some, and leads to all', () => {
  const facet = viewAt(site, 'engineers', '/engineers/').facets.find(({ name }) => name === 'location');
  expect([...(facet?.choices ?? []), ...(facet?.further ?? [])].length).toBe(24);
  expect(facet?.all).toEqual({ label: 'All locations', href: '/engineers/location/' });
  const values = listAt('/engineers/location/').flatMap((list) => list.values);
  expect(values.length).toBe(60);
  expect(values).toContainEqual({ label: 'Town 7', count: '1', href: '/engineers/location/town-7/' });
});

test('a narrowed list names the location that it is narrowed to, however many there are', () => {
  const [facet] = viewAt(site, 'engineers', '/engineers/location/town-59/').facets;
  expect([...(facet?.choices ?? []), ...(facet?.further ?? [])].filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
});

test('a complete list says whose it is, leads back there, and knows which of its pages it is', () => {
  const [first, second] = listAt('/engineers/ada/achievements/');
  expect(first).toMatchObject({
    title: 'Achievements: Augusta Ada Byron-Lovelace',
    position: null,
  });
  expect(first?.frame.breadcrumbs).toContainEqual({ label: 'Augusta Ada Byron-Lovelace', href: '/engineers/ada/' });
  expect(second?.position).toBe('Page 2 of 2');
  expect(second?.frame.canonical).toBe('https://site.example/engineers/ada/achievements/page/2/');
  expect(second?.frame.breadcrumbs.map(({ label }) => label)).toEqual([
    'Home',
    'Engineers',
    'Augusta Ada Byron-Lovelace',
    'Achievements',
    'Page 2',
  ]);
});

test('an item of a list names some of its people and skills, and how many more there are; its own page names all', () => {
  const flagship = listAt('/engineers/ada/projects/')
    .flatMap(({ projects }) => projects)
    .find(({ href }) => href === '/projects/flagship/');
  expect(flagship).toMatchObject({
    people: { length: 5 },
    morePeople: '6 more',
    skills: { length: 4 },
    moreSkills: '116 more',
  });
  expect(viewAt(site, 'project', '/projects/flagship/')).toMatchObject({
    people: { length: 12 },
    skills: { length: 120 },
  });
  const note = viewAt(site, 'notes', '/notes/').published.find(({ href }) => href === '/notes/note-10/');
  expect(note).toMatchObject({
    people: { length: 6 },
    morePeople: '54 more',
    skills: { length: 4 },
    moreSkills: '116 more',
  });
  expect(viewAt(site, 'note', '/notes/note-10/')).toMatchObject({ people: { length: 60 }, skills: { length: 120 } });
});

test('a skill that the page of its holder cannot show whole leads to where all proofs are', () => {
  const { people } = viewAt(site, 'skill', '/skills/distributed-systems-engineering/');
  const more = people.find(({ engineer }) => engineer.href === '/engineers/ada/')?.more;
  expect(more?.href).toMatch(/^\/engineers\/ada\/skills\/(?:page\/\d+\/)?$/);
});

test('what has little has no complete list', () => {
  for (const fixture of ['full', 'team', 'minimal']) {
    const small = readSite(`tests/fixtures/${fixture}`);
    expect(small.pages.filter(({ kind }) => kind === 'complete-list')).toEqual([]);
  }
});

test('all locations stand in the order of a person who counts: Town 2 before Town 10', () => {
  const labels = listAt('/engineers/location/').flatMap(({ values }) => values.map(({ label }) => label));
  expect(labels.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, town) => `Town ${town}`));
});

test('a skill with more proofs than stand together says in each row which of them it has', () => {
  const labels = listAt('/engineers/ada/skills/').flatMap(({ skills }) => skills.map(({ skill }) => skill.label));
  const name = 'Distributed Systems Engineering';
  const all = person?.skills.find(({ skill }) => skill.name === name)?.proofs.length ?? 0;
  expect(labels.filter((label) => label.startsWith(name)).slice(0, 2)).toEqual([
    `${name}: proofs 1 to 100 of ${all}`,
    `${name}: proofs 101 to ${Math.min(200, all)} of ${all}`,
  ]);
  expect(labels).toContain('Particular Technology 0');
});
