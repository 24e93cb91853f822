import { type Memo, noMemo } from '../memo/memo.ts';
import { spanYears } from './period-order.ts';
import type {
  Achievement,
  Engineer,
  EngineerRef,
  Note,
  Organization,
  Portfolio,
  Project,
  ProvenSkill,
  Role,
} from './portfolio.ts';
import { byStrength } from './strength.ts';
import { visibleContact } from './visible-contact.ts';

/** What is often looked up in a portfolio. */
export interface PortfolioIndex {
  /** A project's position in the list of all, by its slug. */
  readonly projectPositions: ReadonlyMap<string, number>;
  /** An achievement's position in the list of all, by its slug. */
  readonly achievementPositions: ReadonlyMap<string, number>;
  /** By the project's slug. */
  readonly achievementsByProject: ReadonlyMap<string, readonly Achievement[]>;
  /** The e-mail addresses that visitors may know, by the slugs of their engineers. */
  readonly publicEmails: ReadonlyMap<string, string>;
  /**
   * The positions of projects in the list of all, by the name of a skill that they took. Not the projects: of the many that
   * share a skill a page shows few, and what happens to the others is nothing to it.
   */
  readonly projectsBySkill: ReadonlyMap<string, readonly number[]>;
  /** Who did what for an organization, by its name. */
  readonly organizationIndex: ReadonlyMap<string, readonly OrganizationPerson[]>;
  readonly skillIndex: SkillIndex;
}

/** What is known of each skill, by its name. */
export type SkillIndex = ReadonlyMap<string, SkillPeople>;

/** Somebody who has a skill, with what shows it. */
export interface SkillHolder {
  readonly engineer: Engineer;
  readonly proven: ProvenSkill;
}

/** Who has a skill, the most strongly proven first, who is learning it, and the notes that name it. */
interface SkillPeople {
  readonly holders: readonly SkillHolder[];
  readonly learners: readonly EngineerRef[];
  readonly notes: readonly Note[];
}

/** The index of a portfolio. */
export function indexPortfolio(portfolio: Portfolio, memo: Memo = noMemo): PortfolioIndex {
  const { engineers, projects, achievements } = portfolio;
  const inProjects = achievements.filter(({ project }) => project !== null);
  const byProject = Map.groupBy(inProjects, ({ project }) => project?.slug ?? '');
  return {
    projectPositions: new Map(projects.map(({ slug }, position) => [slug, position])),
    achievementPositions: new Map(achievements.map(({ slug }, position) => [slug, position])),
    achievementsByProject: new Map(
      [...byProject].map(([slug, those]) => [slug, memo.keep(`achievements of ${slug}`, those, () => those)]),
    ),
    publicEmails: new Map(engineers.flatMap(({ slug, data }) => publicEmail(slug, data))),
    projectsBySkill: indexProjects(projects, memo),
    organizationIndex: indexOrganizations(engineers, memo),
    skillIndex: indexSkills(portfolio, memo),
  };
}

interface Found {
  readonly holders: SkillHolder[];
  readonly learners: EngineerRef[];
  readonly notes: Note[];
}

/** Somebody who only learns a skill does not have it. */
function indexSkills({ engineers, notes }: Portfolio, memo: Memo): SkillIndex {
  const index = new Map<string, Found>();
  const at = (name: string): Found => {
    const known = index.get(name) ?? { holders: [], learners: [], notes: [] };
    index.set(name, known);
    return known;
  };
  for (const engineer of engineers) {
    const learning = new Set(engineer.learning.map(({ name }) => name));
    for (const name of learning) at(name).learners.push(engineer);
    const held = memo.keep(`skills held by ${engineer.slug}`, [engineer], () =>
      engineer.skills.map((proven) => ({ engineer, proven })),
    );
    for (const holder of held) {
      const { skill, strength } = holder.proven;
      if (strength !== null || !learning.has(skill.name)) at(skill.name).holders.push(holder);
    }
  }
  for (const note of notes) for (const { name } of note.skills) at(name).notes.push(note);
  for (const { holders } of index.values()) holders.sort(byProof);
  return new Map(
    [...index].map(([name, found]) => {
      const from = [...found.holders, null, ...found.learners, null, ...found.notes];
      return [name, memo.keep(`people with ${name}`, from, () => found)];
    }),
  );
}

/** The strongest proof first, then the most; equals stay in the order of engineers. */
function byProof({ proven: a }: SkillHolder, { proven: b }: SkillHolder): number {
  return byStrength(a.strength, b.strength) || b.proofs.length - a.proofs.length;
}

/** What somebody did for an organization; each list newest first, roles as the profile lists them. */
export interface OrganizationPerson {
  readonly engineer: Engineer;
  readonly roles: readonly Role[];
  readonly projects: readonly Project[];
  readonly achievements: readonly Achievement[];
  /** First and last year of all this; `last` is `present` while something goes on, `null` when all is undated. */
  readonly years: ProvenSkill['years'];
}

function publicEmail(slug: string, data: Engineer['data']): readonly (readonly [string, string])[] {
  const { email } = visibleContact(data, 'public');
  return email === null ? [] : [[slug, email]];
}

function indexProjects(projects: readonly Project[], memo: Memo): PortfolioIndex['projectsBySkill'] {
  const pairs = projects.flatMap(({ skills }, position) => skills.map(({ name }) => ({ name, position })));
  const bySkill = Map.groupBy(pairs, ({ name }) => name);
  return new Map(
    [...bySkill].map(([name, found]) => {
      const positions = found.map(({ position }) => position);
      return [name, memo.keep(`projects with ${name}`, positions, () => positions)];
    }),
  );
}

/** Who did what for each organization, by its name; engineers in their order. Work under NDA has no organization. */
export function indexOrganizations(
  engineers: readonly Engineer[],
  memo: Memo = noMemo,
): ReadonlyMap<string, readonly OrganizationPerson[]> {
  const index = new Map<string, OrganizationPerson[]>();
  for (const engineer of engineers) {
    for (const [name, person] of memo.keep(`deeds of ${engineer.slug}`, [engineer], () => deedsOf(engineer))) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [person]);
      else known.push(person);
    }
  }
  return new Map([...index].map(([name, people]) => [name, memo.keep(`people of ${name}`, people, () => people)]));
}

/** What one engineer did, by the organization's name. */
function deedsOf(engineer: Engineer): ReadonlyMap<string, OrganizationPerson> {
  const deeds: readonly Deed[] = [...engineer.roles, ...engineer.projects, ...engineer.achievements];
  const names = new Set(deeds.flatMap(({ organization }) => organization?.name ?? []));
  return new Map([...names].map((name) => [name, deedsFor(name, engineer)]));
}

interface Deed {
  readonly organization: Organization | null;
}

function deedsFor(name: string, engineer: Engineer): OrganizationPerson {
  const isFor = ({ organization }: Deed): boolean => organization?.name === name;
  const roles = engineer.roles.filter(isFor);
  const projects = engineer.projects.filter(isFor);
  const achievements = engineer.achievements.filter(isFor);
  const years = spanYears([...roles, ...projects, ...achievements].map(({ period }) => period));
  return { engineer, roles, projects, achievements, years };
}
