import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { placeholderSite } from '../../src/content/schemas/site.ts';
import { buildPortfolio } from '../../src/portfolio/build-portfolio.ts';
import { colleaguesOf } from '../../src/portfolio/colleagues.ts';
import { indexOrganizations } from '../../src/portfolio/index-portfolio.ts';
import type { Portfolio } from '../../src/portfolio/portfolio.ts';
import { workOf } from '../../src/portfolio/prove-skills.ts';
import { someOf } from '../harness/every-state.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { filesOf, type RandomTeam, type RandomWork, randomTeam } from './random-content.ts';

function readTeam(team: RandomTeam): Portfolio {
  const content = loadContent(temporaryFolder(filesOf(team)));
  const portfolio = buildPortfolio(content.value, content.value.site ?? placeholderSite, { drafts: false });
  expect([...content.diagnostics, ...portfolio.diagnostics]).toEqual([]);
  return portfolio.value;
}

function holds(check: (portfolio: Portfolio, team: RandomTeam) => void): void {
  fc.assert(
    fc.property(randomTeam, (team) => check(readTeam(team), team)),
    { numRuns: someOf(60) },
  );
}

const slugsOf = (items: readonly { readonly slug: string }[]): readonly string[] => items.map(({ slug }) => slug);
const numbered = (letter: string, { length }: readonly unknown[]): readonly string[] =>
  Array.from({ length }, (_, own) => `${letter}${own}`);

test('nobody and nothing is lost or doubled, and links between people and works are two-way', () => {
  holds(({ engineers, projects, achievements }, team) => {
    expect(slugsOf(engineers).toSorted()).toEqual(numbered('e', team.engineers));
    expect(slugsOf(projects).toSorted()).toEqual(numbered('p', team.projects));
    expect(slugsOf(achievements).toSorted()).toEqual(numbered('a', team.achievements));
    for (const { slug, ...engineer } of engineers) {
      const isOwn = (work: { readonly engineers: readonly { readonly slug: string }[] }): boolean =>
        slugsOf(work.engineers).includes(slug);
      expect(engineer.projects).toEqual(projects.filter(isOwn));
      expect(engineer.achievements).toEqual(achievements.filter(isOwn));
    }
    for (const { project, slug } of achievements) {
      const own = team.achievements[Number(slug.slice(1))]?.project ?? null;
      expect(project?.slug ?? null).toBe(own === null ? null : `p${own % team.projects.length}`);
    }
  });
});

test('every engineer shows exactly the skills that the profile or a work names, each once, by as many proofs as works', () => {
  holds(({ engineers }, team) => {
    for (const { slug, skills } of engineers) {
      const shown = skills.map(({ skill, proofs, strength, years }) => [
        skill.name,
        { proofs: proofs.length, strength, years },
      ]);
      expect(new Set(shown.map(([name]) => name)).size).toBe(shown.length);
      expect(Object.fromEntries(shown)).toEqual(expectedSkills(team, Number(slug.slice(1))));
    }
  });
});

test('a skill and its proofs know each other, and no proof stands twice', () => {
  holds(({ engineers, skills }) => {
    const taxonomy = new Set(skills.map(({ name }) => name));
    for (const engineer of engineers) {
      for (const { skill, proofs } of engineer.skills) {
        expect(taxonomy.has(skill.name)).toBe(true);
        const works = proofs.map(workOf);
        expect(new Set(works).size).toBe(works.length);
        const own: readonly unknown[] = [...engineer.projects, ...engineer.achievements, ...engineer.roles];
        expect(works.filter((work) => !own.includes(work))).toEqual([]);
      }
    }
  });
});

test('an organization and those who did something for it know each other, and their deeds add up', () => {
  holds(({ engineers, organizations, projects, achievements }) => {
    const index = indexOrganizations(engineers);
    expect([...index.keys()].toSorted()).toEqual(organizations.map(({ name }) => name).toSorted());
    const people = [...index.values()].flat();
    const deeds = people.flatMap((person) => [...person.projects, ...person.achievements, ...person.roles]);
    const works = [...projects, ...achievements].filter(({ organization }) => organization !== null);
    const shares = works.reduce((sum, work) => sum + work.engineers.length, 0);
    const roles = engineers.flatMap((engineer) => engineer.roles);
    expect(deeds).toHaveLength(shares + roles.length);
    expect(works.filter(({ nda }) => nda)).toEqual([]);
  });
});

test('colleagues are colleagues of each other, by the same works', () => {
  holds(({ engineers }) => {
    const pairs = engineers.flatMap((engineer) =>
      colleaguesOf(engineer, 'en').map(({ engineer: other, works }) => ({ pair: [engineer.slug, other.slug], works })),
    );
    const reported = new Map(pairs.map(({ pair, works }) => [pair.join(), works]));
    expect(reported.size).toBe(pairs.length);
    for (const { pair, works } of pairs) expect(reported.get(pair.toReversed().join())).toEqual(works);
    const roles = engineers.filter(({ kind }) => kind === 'role').map(({ slug }) => slug);
    expect(pairs.filter(({ pair }) => pair.some((slug) => roles.includes(slug)))).toEqual([]);
  });
});

interface ExpectedSkill {
  readonly proofs: number;
  readonly strength: string | null;
  readonly years: { readonly first: string; readonly last: string } | null;
}

/** What a piece of work says about a skill: a strength, as its place in the order, and a year. */
interface Word {
  readonly strength: number;
  readonly year: string | null;
}

const order = ['named', 'dated', 'quantified', 'documented', 'confirmed'];

/** The skills of one engineer out of the team’s own numbers. */
function expectedSkills(team: RandomTeam, own: number): Readonly<Record<string, ExpectedSkill>> {
  const engineer = team.engineers[own];
  const words = new Map<number, Word[]>((engineer?.skills ?? []).map((skill) => [skill, []]));
  const say = (skills: readonly number[], word: Word): void => {
    const all = new Set(skills.flatMap((skill) => withBroader(team.parents, skill)));
    for (const skill of all) words.set(skill, [...(words.get(skill) ?? []), word]);
  };
  for (const work of team.projects)
    if (work.engineers.includes(own)) say(work.skills, wordOf(work, work.date, false, false));
  for (const work of team.achievements) {
    const project = work.project === null ? undefined : team.projects[work.project % team.projects.length];
    const date = work.date ?? project?.date ?? null;
    if (work.engineers.includes(own)) say(work.skills, wordOf(work, date, true, project?.nda ?? false));
  }
  for (const { skills, date } of engineer?.roles ?? []) {
    say(skills, { strength: date === null ? 0 : 1, year: date?.slice(0, 4) ?? null });
  }
  return Object.fromEntries([...words].map(([skill, said]) => [`Skill ${skill}`, summaryOf(said)]));
}

function wordOf(work: RandomWork, date: string | null, figuresCount: boolean, projectIsHidden: boolean): Word {
  const year = date?.slice(0, 4) ?? null;
  const isHidden = work.nda || projectIsHidden;
  if (!isHidden && work.evidence.some((who) => who !== 'self')) return { strength: 4, year };
  if (!isHidden && work.evidence.length > 0) return { strength: 3, year };
  if (!isHidden && figuresCount && work.figures) return { strength: 2, year };
  return { strength: year === null ? 0 : 1, year };
}

function summaryOf(said: readonly Word[]): ExpectedSkill {
  const years = said.flatMap(({ year }) => year ?? []).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return {
    proofs: said.length,
    strength: order[Math.max(-1, ...said.map(({ strength }) => strength))] ?? null,
    years: first === undefined || last === undefined ? null : { first, last },
  };
}

function withBroader(parents: RandomTeam['parents'], skill: number): readonly number[] {
  const parent = parents[skill] ?? null;
  return parent === null ? [skill] : [skill, ...withBroader(parents, parent)];
}
