import fc from 'fast-check';
import { stringify } from 'yaml';

/** What a random piece of work says of itself; skills and engineers by their number. */
export interface RandomWork {
  readonly engineers: readonly number[];
  readonly project: number | null;
  readonly organization: number | null;
  readonly skills: readonly number[];
  readonly date: string | null;
  readonly figures: boolean;
  readonly evidence: readonly ('self' | 'colleague' | 'client' | 'third-party')[];
  readonly nda: boolean;
}

/** A random team: everything is named by its number in its list. */
export interface RandomTeam {
  /** The broader skill of each, always one with a lower number. */
  readonly parents: readonly (number | null)[];
  readonly engineers: readonly {
    readonly isRole: boolean;
    readonly skills: readonly number[];
    readonly learning: readonly number[];
    readonly roles: readonly Pick<RandomWork, 'skills' | 'organization' | 'date'>[];
  }[];
  readonly projects: readonly RandomWork[];
  readonly achievements: readonly RandomWork[];
}

const ORGANIZATIONS = 3;
const SKILLS = 7;
const skills = fc.uniqueArray(fc.nat(SKILLS - 1), { maxLength: 4 });
const date = fc.constantFrom(null, '2018', '2020-05', '2023-01-31');
const organization = fc.option(fc.nat(ORGANIZATIONS - 1));
const by = fc.constantFrom('self', 'colleague', 'client', 'third-party');

/** Any team of up to five engineers. */
export const randomTeam: fc.Arbitrary<RandomTeam> = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const engineers = fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 3 });
  const work = fc.record({
    engineers,
    project: fc.constant(null),
    organization,
    skills,
    date,
    figures: fc.boolean(),
    evidence: fc.array(by, { maxLength: 2 }),
    nda: fc.boolean(),
  });
  return fc.record({
    parents: fc.tuple(
      ...Array.from({ length: SKILLS }, (_, own) => (own === 0 ? fc.constant(null) : fc.option(fc.nat(own - 1)))),
    ),
    engineers: fc.array(
      fc.record({
        isRole: fc.boolean(),
        skills,
        learning: skills,
        roles: fc.array(fc.record({ skills, organization: fc.nat(ORGANIZATIONS - 1), date }), { maxLength: 2 }),
      }),
      { minLength: count, maxLength: count },
    ),
    projects: fc.array(work, { minLength: 1, maxLength: 4 }),
    achievements: fc.array(
      fc.tuple(work, fc.option(fc.nat(3))).map(([each, project]) => ({ ...each, project })),
      { maxLength: 6 },
    ),
  });
});

/** The files of a team. A skill is named by its name where its number is even in the list, else by its alias. */
export function filesOf({ parents, engineers, projects, achievements }: RandomTeam): Readonly<Record<string, string>> {
  const records = parents.map((parent, own) => [
    `Skill ${own}`,
    { category: 'Any', aliases: [`S${own}`], ...(parent === null ? {} : { parent: `S${parent}` }) },
  ]);
  const organizations = Array.from({ length: ORGANIZATIONS }, (_, own) => [`Firm ${own}`, { aliases: [`F${own}`] }]);
  const people = engineers.map((engineer, own) => [
    `engineers/e${own}.md`,
    entry({
      name: `Engineer ${own}`,
      kind: engineer.isRole ? 'role' : 'person',
      skills: [...named(engineer.skills), ...engineer.skills.map((skill) => `S${skill}`)],
      learning: named(engineer.learning),
      roles: engineer.roles.map((role, place) => ({
        title: `Role ${place}`,
        organization: `F${role.organization}`,
        skills: named(role.skills),
        ...(role.date === null ? {} : { date: role.date }),
      })),
    }),
  ]);
  return Object.fromEntries([
    ['site.yml', 'title: Test\nurl: https://test.example\n'],
    ['skills.yml', stringify(Object.fromEntries(records))],
    ['organizations.yml', stringify(Object.fromEntries(organizations))],
    ...people,
    ...projects.map((work, own) => [`projects/p${own}.md`, workEntry(`Project ${own}`, work, null)]),
    ...achievements.map((work, own) => [
      `achievements/a${own}.md`,
      workEntry(`Achievement ${own}`, work, work.project === null ? null : work.project % projects.length),
    ]),
  ]);
}

function workEntry(title: string, work: RandomWork, project: number | null): string {
  return entry({
    title,
    engineers: work.engineers.map((engineer) => `e${engineer}`),
    skills: named(work.skills),
    nda: work.nda,
    ...(project === null ? {} : { project: `p${project}` }),
    ...(work.organization === null ? {} : { organization: `Firm ${work.organization}` }),
    ...(work.date === null ? {} : { date: work.date }),
    metrics: work.figures ? [{ label: 'Time', change: -45 }] : [],
    evidence: work.evidence.map((who) => ({ label: 'It', url: 'https://a.example/', kind: 'code', by: who })),
  });
}

function named(numbers: readonly number[]): readonly string[] {
  return numbers.map((number, place) => (place % 2 === 0 ? `Skill ${number}` : `S${number}`));
}

function entry(data: unknown): string {
  return `---\n${stringify(data)}---\n`;
}
