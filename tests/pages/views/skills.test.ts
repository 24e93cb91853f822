import { describe, expect, it } from 'vitest';
import type { SkillsView } from '../../../src/pages/views/skills.ts';
import { everyState } from '../../harness/every-state.ts';
import { type ReadSite, readSite, viewAt } from '../../harness/read-site.ts';
import { type TeamSize, teamFiles } from '../../harness/team.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const small: TeamSize = { engineers: 3, skills: 20, categories: 4, shown: 5 };

function siteOfTeam(size: Partial<TeamSize>): ReadSite {
  return readSite(temporaryFolder(teamFiles({ ...small, ...size })));
}

function skillsPages(site: ReadSite): readonly SkillsView[] {
  return site.pages.flatMap((page) => (page.kind === 'skills' && page.view.whole === null ? [page.view] : []));
}

function namesOn({ categories }: SkillsView): readonly string[] {
  return categories.flatMap(({ proven, learning, unproven }) => [
    ...proven.map(({ name }) => name),
    ...[...learning, ...unproven].map(({ name }) => name),
  ]);
}

describe('the matrix of people and skills', () => {
  const site = readSite('tests/fixtures/full', { base: '/portfolio/' });
  const { matrix, legend } = viewAt(site, 'skills', '/skills/');
  const cells = (matrix?.rows ?? []).flatMap((row) => row.cells).filter((cell) => cell !== null);

  it('has a column for each person and none for a role', () => {
    const people = site.portfolio.engineers.filter(({ kind }) => kind === 'person');
    expect(matrix?.people.map(({ label }) => label)).toEqual(people.map(({ name }) => name));
    expect(people.length).toBeLessThan(site.portfolio.engineers.length);
  });

  it('says in each link whose skill it is, how strong the proof and how much of it there is', () => {
    expect(cells.find(({ label }) => label.startsWith('Kubernetes, Zoë'))).toEqual({
      href: '/portfolio/skills/kubernetes/#engineer-zoe-oconnor-nunez',
      label: 'Kubernetes, Zoë O’Connor-Núñez: confirmed, 3 proofs',
      look: 'skill-matrix-several',
      icon: '/portfolio/assets/icons.svg#seal-confirmed',
      count: '3',
    });
    expect(cells.find(({ label }) => label.startsWith('PostgreSQL, Zoë'))).toMatchObject({
      label: 'PostgreSQL, Zoë O’Connor-Núñez: no proof yet',
      count: null,
    });
  });

  it('begins with the strongest proof, and with most proofs among equals', () => {
    const steps = ['named', 'dated', 'quantified', 'documented', 'confirmed'];
    const best = (matrix?.rows ?? []).map((row) =>
      Math.max(...row.cells.map((cell) => steps.findIndex((step) => cell?.icon.endsWith(`-${step}`)))),
    );
    expect(best).toEqual(best.toSorted((a, b) => b - a));
    expect(new Set(best)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(matrix?.rows[0]?.cells.map((cell) => cell?.count)).toEqual([undefined, '3', '1', undefined]);
  });

  it('stands above categories that say how many of their skills work shows, unless it shows all', () => {
    const { categories } = viewAt(readSite('tests/fixtures/team'), 'skills', '/skills/');
    const isWhole = ({ learning, unproven }: (typeof categories)[number]) => learning.length + unproven.length === 0;
    expect(new Set(categories.map(isWhole))).toEqual(new Set([true, false]));
    for (const category of categories) {
      expect(category.subtitle).toMatch(isWhole(category) ? /^\d+ skills?$/ : /^\d+ of \d+ shown in work$/);
    }
  });

  it('leaves out what is no filter, and what nobody has proof of', () => {
    const rows = matrix?.rows.map(({ skill }) => skill.label) ?? [];
    expect(rows).not.toContain('Distributed Systems');
    expect(rows).not.toContain('COBOL');
  });

  it('counts what is only learnt so far beside its sign, so that all counts make the whole', () => {
    const counts = [...legend.map(({ count }) => count?.label), matrix?.learning?.count];
    const sum = counts.reduce((all, label) => all + Number.parseInt(label ?? '0', 10), 0);
    expect([matrix?.learning?.count, sum]).toEqual(['1 skill', site.portfolio.skills.length]);
  });

  it('has a legend of every seal', () => {
    expect(legend.map(({ strength }) => strength)).toEqual([
      'confirmed',
      'documented',
      'quantified',
      'dated',
      'named',
      'unproven',
    ]);
  });

  it('marks what somebody learns, and leads to where the skill’s page says so', () => {
    const files = teamFiles(small);
    const learner = '---\nname: Learner\nlearning: [Distributed Technology 1]\n---\n';
    const view = viewAt(readSite(temporaryFolder({ ...files, 'engineers/learner.md': learner })), 'skills', '/skills/');
    const row = view.matrix?.rows.find(({ skill }) => skill.label === 'Distributed Technology 1');
    expect(row?.cells.at(-1)).toEqual({
      href: '/skills/distributed-technology-1/#learning',
      label: 'Distributed Technology 1, Learner: learning',
      look: 'skill-matrix-open',
      icon: '/assets/icons.svg#learning',
      count: null,
    });
    expect(view.matrix?.learning).toEqual({ icon: '/assets/icons.svg#learning', count: null });
  });

  it('shows the 40 skills with the strongest proof and says that there are more', () => {
    const view = viewAt(siteOfTeam({ engineers: 6, skills: 60, shown: 30 }), 'skills', '/skills/');
    expect(view.matrix?.rows).toHaveLength(40);
    expect(view.matrix?.remarks).toEqual([
      'These 40 of 60 skills have the strongest proof. The list below has them all.',
    ]);
  });

  it.each([
    [1, false],
    [2, true],
    [24, true],
    [25, true],
  ])('of %d people is there: %s', (engineers, expected) => {
    expect(viewAt(siteOfTeam({ engineers }), 'skills', '/skills/').matrix !== null).toBe(expected);
  });

  it.each([
    [3, 40],
    [10, 40],
    [24, 16],
  ])('of %d people has the %d skills with the strongest proof, and says that there are more', (engineers, rows) => {
    const view = viewAt(siteOfTeam({ engineers, skills: 100, shown: 50 }), 'skills', '/skills/');
    expect(view.matrix?.rows.length).toBe(rows);
    expect(view.matrix?.remarks.join()).toMatch(`These ${rows} of `);
  });
});

describe('the list of skills', () => {
  it.each(['tests/fixtures/team', 'tests/fixtures/full'])('of %s names each skill once', (content) => {
    const site = readSite(content);
    const listed = skillsPages(site).flatMap(namesOn);
    expect(listed.toSorted()).toEqual(site.portfolio.skills.map(({ name }) => name).toSorted());
  });

  it('keeps what is learnt apart from what has no proof, and both from what has', () => {
    const { categories } = viewAt(readSite('tests/fixtures/full'), 'skills', '/skills/');
    const languages = categories.find(({ name }) => name === 'Languages');
    expect(languages?.learning.map(({ name }) => name)).toContain('COBOL');
    expect(languages?.unproven.map(({ name }) => name)).not.toContain('COBOL');
    expect(languages?.proven.map(({ name }) => name)).toContain('TypeScript');
  });

  it('keeps who learns a skill without proof apart from who has it', () => {
    const ada = '---\nname: Ada\nskills: [Distributed Technology 6]\n---\n';
    const ben = '---\nname: Ben\nlearning: [Distributed Technology 6, Distributed Technology 7]\n---\n';
    const files = { ...teamFiles(small), 'engineers/ada.md': ada, 'engineers/ben.md': ben };
    const { categories } = viewAt(readSite(temporaryFolder(files)), 'skills', '/skills/');
    const listed = categories.flatMap(({ unproven, learning }) => [...unproven, ...learning]);
    expect(listed.find(({ name }) => name.endsWith(' 6'))).toMatchObject({
      people: 'Ada',
      learners: 'Still learning it: Ben',
    });
    expect(listed.find(({ name }) => name.endsWith(' 7'))).toMatchObject({ people: 'Ben', learners: null });
  });

  it('holds what nobody has proven, with its people, and each address and link of it leads there', () => {
    const site = readSite('tests/fixtures/full');
    const { categories } = viewAt(site, 'skills', '/skills/');
    const unproven = categories.flatMap((category) => [...category.learning, ...category.unproven]);
    expect(unproven.length).toBeGreaterThan(3);
    for (const { id, name } of unproven) {
      const url = `/skills/${id.replace('skill-', '')}/`;
      const { view } = site.pages.find((page) => page.url === url) ?? {};
      expect(view, name).toMatchObject({ title: name, target: `/skills/#${id}`, frame: { hidden: true } });
    }
    const [linux] = unproven.filter(({ name }) => name === 'Linux');
    expect(linux?.people).toBe('Zoë O’Connor-Núñez and Platform Engineer (role profile)');
    const zoe = viewAt(site, 'engineer', '/zoe/');
    expect(zoe.learning).toContainEqual({ label: 'COBOL', href: '/skills/#skill-cobol' });
  });

  it('names three people of a skill and counts the others', () => {
    const site = siteOfTeam({ engineers: 5, skills: 5, shown: 5 });
    const [item] = viewAt(site, 'skills', '/skills/').categories[0]?.proven ?? [];
    expect(item?.holders).toHaveLength(3);
    expect(item?.more).toBe('and 2 more');
  });

  const [engineers, skills] = everyState ? [1000, 2000] : [250, 1000];
  it(`of ${skills} skills and ${engineers} engineers is spread over pages of a bounded size, none of it lost`, () => {
    const site = siteOfTeam({ engineers, skills, categories: 40, shown: 20 });
    const pages = skillsPages(site);
    expect(pages.length).toBeGreaterThan(everyState ? 8 : 2);
    expect(new Set(pages.flatMap(namesOn)).size).toBe(skills);
    for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(200_000);
  }, 60_000);

  it('leads from every page to where each category begins', () => {
    const pages = skillsPages(siteOfTeam({ engineers: 60, skills: 600, categories: 3, shown: 20 }));
    const [first, ...others] = pages.map(({ contents }) => contents);
    expect(others.length).toBeGreaterThan(0);
    for (const contents of others) expect(contents).toEqual(first);
    const anchors = pages.flatMap(({ categories, frame }) =>
      categories.map(({ id }) => `${new URL(frame.canonical ?? '').pathname}#${id}`),
    );
    expect(first).toHaveLength(3);
    expect(anchors).toEqual(expect.arrayContaining(first?.map(({ href }) => href) ?? []));
  });

  it('gives categories of the most awkward names ids of their own', () => {
    const names = ['C', 'c', 'C++', '!!!', '???'];
    const skills = names.map((name, index) => `Odd ${index}:\n  category: "${name}"\n`).join('');
    const engineer = `---\nname: Ada\nskills: [${names.map((_, index) => `Odd ${index}`).join(', ')}]\n---\n`;
    const site = readSite(
      temporaryFolder({
        'site.yml': 'title: T\nurl: https://t.example\n',
        'skills.yml': skills,
        'engineers/ada.md': engineer,
      }),
    );
    const ids = viewAt(site, 'skills', '/skills/').categories.map(({ id }) => id);
    expect(ids).toHaveLength(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^in-[^\s]+$/.test(id))).toEqual([]);
  });
});
