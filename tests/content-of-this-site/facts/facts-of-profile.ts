import { anywhere, type Fact, type FactsByPlace, factsOnPage, top } from './fact.ts';
import type { Achievement, Profile, Project } from './profile.ts';

/** All facts of a profile, each on every page where a reader would look for it. */
export function factsOfProfile(profile: Profile): readonly Fact[] {
  return [
    ...factsOfPerson(profile),
    ...factsOfSkills(profile),
    ...profile.projects.flatMap((project) => factsOfProject(project, profile)),
    ...profile.achievements.flatMap((achievement) => factsOfAchievement(achievement, profile, null)),
  ];
}

/** The page of a skill or organization, for example `skills/oauth-2-0/`. */
export function pageOf(kind: 'skills' | 'organizations', name: string): string {
  return `${kind}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/`;
}

function factsOfPerson({ name, page, headline, states, areas, plannedNotes }: Profile): readonly Fact[] {
  return [
    ...factsOnPage(page, { [top]: [name, headline] }),
    ...plannedNotes.flatMap((title) => factsOnPage(page, { [title]: ['Coming soon'] })),
    ...factsOnPage(page, states),
    ...factsOnPage(page, areas),
    ...['', 'engineers/'].flatMap((list) => factsOnPage(list, { [name]: [headline] })),
    ...plannedNotes.flatMap((title) => factsOnPage('notes/', { 'Coming soon': [title], [title]: [name] })),
  ];
}

function factsOfSkills({
  name,
  page,
  description,
  areas,
  otherSkills,
  learning,
  projects,
  achievements,
}: Profile): readonly Fact[] {
  const skills = [...Object.values(areas).flat(), ...otherSkills];
  const works = [...projects, ...achievements, ...projects.flatMap((project) => project.achievements)];
  const proven = new Set(works.flatMap((work) => work.skills));
  const holders = isRole(description) ? 'Role profiles' : 'Who works with it';
  return [
    ...factsOnPage(page, {
      [works.length > 0 ? 'Skills and proof' : 'skills without proof yet']: skills,
      Learning: learning,
    }),
    // Other skills may be proven by a part of them.
    ...skills.flatMap((skill) =>
      factsOnPage(pageOf('skills', skill), { [proven.has(skill) ? holders : anywhere]: [name] }),
    ),
    ...learning.flatMap((skill) => factsOnPage(pageOf('skills', skill), { 'Still learning it': [name] })),
  ];
}

function factsOfProject(project: Project, profile: Profile): readonly Fact[] {
  const { title, page, organization, period, figures, states, achievements } = project;
  const dated = period === null ? [] : [period];
  const inLists = [organization, ...dated, ...figures];
  return [
    ...factsOnPage(page, { People: [profile.name], Organization: [organization], Period: dated }),
    ...factsOnPage(page, { [top]: [title, ...figures], Skills: project.skills }),
    ...factsOnPage(page, states),
    ...factsOnPage(profile.page, { Projects: [title], [title]: inLists }),
    ...factsOnPage('projects/', { [title]: [profile.name, organization, ...figures] }),
    // Its last year stands above it.
    ...factsOnPage('projects/', { [period?.slice(-4) ?? 'Undated']: [title] }),
    ...factsOnPage('organizations/', { [organization]: ['1 project'] }),
    ...factsOnPage(pageOf('organizations', organization), { [top]: [organization], Projects: [title] }),
    ...proofs(project.skills, title, profile),
    ...achievements.flatMap((achievement) => factsOfAchievement(achievement, profile, project)),
  ];
}

function factsOfAchievement(achievement: Achievement, profile: Profile, project: Project | null): readonly Fact[] {
  const { title, page, year, figures, skills } = achievement;
  const origin = project === null ? datedAlone(achievement) : partOf(project);
  // Without a figure, whose and from where it is stands in the head of the page.
  const isStatement = figures.length === 0;
  return [
    ...factsOnPage(page, {
      [top]: [title, ...figures, ...achievement.states],
      Skills: skills,
    }),
    ...factsOnPage(page, {
      [isRole(profile.description) ? 'Role profile' : isStatement ? top : 'People']: [profile.name],
    }),
    ...(isStatement ? [] : factsOnPage(page, origin)),
    ...(isStatement ? factsOnPage(page, { [top]: Object.values(origin).flat() }) : []),
    ...factsOnPage(profile.page, { Achievements: [title], [title]: figures }),
    // Whose claim it is may be said once above several of them.
    ...factsOnPage('achievements/', { [year]: [title, profile.name], [title]: figures }),
    ...(project === null ? [] : factsOnPage(project.page, { 'Achievements of this project': [title, ...figures] })),
    ...(project === null ? [] : factsOnPage(pageOf('organizations', project.organization), { Achievements: [title] })),
    ...proofs(skills, title, profile),
  ];
}

function isRole(description: readonly string[]): boolean {
  return description.includes('role profile');
}

function partOf({ title, organization, period }: Project): FactsByPlace {
  return { 'Part of': [title], Organization: [organization], Period: period === null ? [] : [period] };
}

function datedAlone({ year }: Achievement): FactsByPlace {
  return { Period: year === 'Undated' ? [] : [year] };
}

/** The page of each of the skills shows, below the engineer's name, the work that proves it. */
function proofs(skills: readonly string[], title: string, { name }: Profile): readonly Fact[] {
  return skills.flatMap((skill) => factsOnPage(pageOf('skills', skill), { [name]: [title] }));
}
